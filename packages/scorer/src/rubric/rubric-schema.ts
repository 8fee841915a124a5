import { z } from "zod";
import { criterionSchema } from "./criterion-schema.js";
import { localizedSchema } from "./localized-schema.js";
import type { AnswerStep, Rubric, RubricPolicy } from "./rubric.js";

const share: z.ZodNumber = z.number().min(0).max(1);
const days: z.ZodNumber = z.int().min(1);
const name: z.ZodString = z.string().min(1).max(100);

const answerStepSchema: z.ZodType<AnswerStep> = z.strictObject({
  id: z.enum(["none", "started", "in-place", "in-place-reviewed"]),
  value: share,
  title: localizedSchema,
  description: localizedSchema,
});

const policySchema: z.ZodType<RubricPolicy> = z.strictObject({
  evidenceCap: share,
  hybrid: z.strictObject({ practice: share, measured: share }),
  documentMaxAgeDays: days,
  metricMaxAgeDays: days,
  windowDays: days,
  naMinJustification: z.int().min(1),
  grades: z.strictObject({
    declared: share,
    document: share,
    stale: share,
    manual: share,
    computed: share,
    inferred: share,
    zero: share,
  }),
});

/** zod schema of {@link Rubric}: its shape. What its parts say about each other is checked by `parseRubric`. */
export const rubricSchema: z.ZodType<Rubric> = z.strictObject({
  schemaVersion: z.literal(1),
  id: name,
  version: z.string().regex(/^\d{1,9}\.\d{1,9}\.\d{1,9}$/),
  title: localizedSchema,
  description: localizedSchema,
  locales: z.array(z.string().min(2).max(35)).min(1).max(100),
  answerSets: z.strictObject({ adoption: z.array(answerStepSchema).length(4) }),
  policy: policySchema,
  gate: z.strictObject({ score: share, must: share, floor: share, coverage: share, na: share }),
  levels: z
    .array(
      z.strictObject({
        id: name,
        ordinal: z.int().min(1),
        weight: z.number().gt(0).max(1),
        title: localizedSchema,
        description: localizedSchema,
      }),
    )
    .min(1)
    .max(20),
  competencies: z
    .array(z.strictObject({ id: name, level: name, title: localizedSchema }))
    .min(1)
    .max(200),
  metrics: z.record(
    name,
    z.strictObject({ title: localizedSchema, unit: name, definition: localizedSchema, howToRecord: localizedSchema }),
  ),
  criteria: z.array(criterionSchema).min(1).max(1000),
});
