import { z } from "zod";
import { exactly } from "../schemas/exactly.js";
import { idSchema, localDateSchema, sha256Schema, shareSchema, urlSchema } from "../schemas/values.js";
import { practiceAnswers, type StrategyProfile } from "./strategy-profile.js";

/** Reads a {@link StrategyProfile}, which people write by hand: keys it does not know are refused. */
export const strategyProfileSchema: z.ZodType<StrategyProfile> = /* @__PURE__ */ exactly<StrategyProfile>()(
  z.strictObject({
    schemaVersion: z.literal(1),
    id: idSchema,
    name: z.string().exactOptional(),
    asOf: localDateSchema,
    rubric: z.strictObject({ id: idSchema, version: z.string().min(1) }),
    profiles: z.array(idSchema).exactOptional(),
    answers: z.record(
      idSchema,
      z.strictObject({
        answer: z.enum(practiceAnswers).exactOptional(),
        evidence: z
          .strictObject({
            date: localDateSchema.exactOptional(),
            url: urlSchema.exactOptional(),
            file: z.string().min(1).exactOptional(),
            sha256: sha256Schema.exactOptional(),
            note: z.string().exactOptional(),
            author: z.string().exactOptional(),
          })
          .exactOptional(),
        notApplicable: z
          .strictObject({
            reason: z.string(),
            by: z.string().exactOptional(),
            until: localDateSchema.exactOptional(),
          })
          .exactOptional(),
      }),
    ),
    metrics: z.record(
      idSchema,
      z.strictObject({
        value: z.number().nullable(),
        n: z.number().min(0).exactOptional(),
        source: z.enum(["computed", "manual"]),
        periodStart: localDateSchema.exactOptional(),
        periodEnd: localDateSchema.exactOptional(),
        inferredShare: shareSchema.exactOptional(),
      }),
    ),
  }),
);
