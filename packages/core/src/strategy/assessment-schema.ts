import { z } from "zod";
import { exactly } from "../schemas/exactly.js";
import { countSchema, idSchema, localDateSchema, sha256Schema, shareSchema } from "../schemas/values.js";
import { type Assessment, criterionStates, recommendationKinds } from "./assessment.js";
import { practiceAnswers } from "./strategy-profile.js";

/** Reads an {@link Assessment}, such as one in a project's history. Keys it does not know are left out. */
export const assessmentSchema: z.ZodType<Assessment> = /* @__PURE__ */ exactly<Assessment>()(
  z.object({
    schemaVersion: z.literal(1),
    subject: z.object({ id: idSchema, name: z.string().exactOptional() }),
    asOf: localDateSchema,
    rubric: z.object({
      id: idSchema,
      version: z.string().min(1),
      scoringHash: sha256Schema,
      profiles: z.array(idSchema),
    }),
    inputHash: sha256Schema,
    level: countSchema,
    tier: countSchema,
    overall: shareSchema.nullable(),
    overallUpper: shareSchema.nullable(),
    coverage: shareSchema.nullable(),
    confidence: shareSchema.nullable(),
    levels: z.record(
      idSchema,
      z.object({
        score: shareSchema.nullable(),
        upper: shareSchema.nullable(),
        coverage: shareSchema.nullable(),
        confidence: shareSchema.nullable(),
        naShare: shareSchema,
        competencies: z.record(idSchema, shareSchema.nullable()),
        ownGate: z.boolean(),
        achieved: z.boolean(),
        blockedBy: z.array(z.string()),
        margin: z.number().nullable(),
        fragile: z.boolean(),
      }),
    ),
    criteria: z.record(
      idSchema,
      z.object({
        state: z.enum(criterionStates),
        score: shareSchema.nullable(),
        upper: shareSchema.nullable(),
        grade: shareSchema.nullable(),
        pointsLost: z.number().nullable(),
        reasons: z.array(z.string()),
        trace: z.array(
          z.object({
            code: z.string().min(1),
            params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.number()), z.null()])),
          }),
        ),
      }),
    ),
    recommendations: z.array(
      z.object({
        id: idSchema,
        kind: z.enum(recommendationKinds),
        group: z.literal([0, 1, 2, 3]),
        gain: z.number(),
        effort: z.literal([1, 2, 3]),
        uncertain: z.boolean(),
        requires: z.array(idSchema),
        answer: z.enum(practiceAnswers).exactOptional(),
        metric: z.object({ id: idSchema, from: z.number().nullable(), to: z.number().exactOptional() }).exactOptional(),
      }),
    ),
    waivers: z.array(
      z.object({
        id: idSchema,
        reason: z.string(),
        by: z.string().exactOptional(),
        until: localDateSchema.exactOptional(),
        effect: z.number(),
      }),
    ),
    unknowns: z.array(
      z.object({
        id: idSchema,
        part: z.enum(["practice", "measured"]),
        reason: z.string().min(1),
        width: z.number(),
        metric: idSchema.exactOptional(),
        n: z.number().nullable().exactOptional(),
        minSample: z.number().exactOptional(),
      }),
    ),
    diagnostics: z.array(
      z.object({
        code: z.string().min(1),
        path: z.array(z.union([z.string(), z.int()])),
        params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
      }),
    ),
  }),
);
