import { z } from "zod";
import { exactly } from "../schemas/exactly.js";
import { countSchema, idSchema, instantTextSchema } from "../schemas/values.js";
import { accountActions, contentActions, type Decision } from "./decision.js";

/** Reads a {@link Decision}. Keys it does not know are left out. */
export const decisionSchema: z.ZodType<Decision> = /* @__PURE__ */ exactly<Decision>()(
  z.object({
    id: idSchema,
    action: z.enum([...contentActions, ...accountActions]),
    severity: z.number().min(0).max(4),
    reasons: z.array(
      z.object({
        ruleId: idSchema,
        ruleVersion: z.string(),
        policy: z.string().exactOptional(),
        spans: z.array(z.object({ start: countSchema, end: countSchema })),
        facts: z.record(z.string(), z.unknown()),
      }),
    ),
    degraded: z.boolean(),
    environment: z.enum(["live", "shadow"]),
    memberId: idSchema.exactOptional(),
    decidedAt: instantTextSchema.exactOptional(),
    reportedAt: instantTextSchema.exactOptional(),
  }),
);
