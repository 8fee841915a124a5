import { z } from "zod";
import { type Criterion, type CriterionSource, type CurvePoint, evidenceKinds, requirements } from "./criterion.js";
import { localizedSchema } from "./localized-schema.js";

const id: z.ZodString = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(\.[a-z0-9-]+){2}$/);
const name: z.ZodString = z.string().min(1).max(100);

const sourceSchema: z.ZodType<CriterionSource> = z.strictObject({
  article: z.string().min(1).exactOptional(),
  line: z.int().min(1).exactOptional(),
  quote: z.string().min(1).exactOptional(),
  reference: z.string().min(1).exactOptional(),
});

const curveSchema: z.ZodType<readonly CurvePoint[]> = z
  .array(z.tuple([z.number(), z.number().min(0).max(1)]))
  .min(2)
  .max(100);

const common = {
  id,
  level: name,
  competency: name,
  title: localizedSchema,
  question: localizedSchema,
  why: localizedSchema,
  fix: localizedSchema,
  evidenceHint: localizedSchema,
  requirement: z.enum(requirements),
  gateMin: z.number().min(0).max(1).nullable(),
  weight: z.number().min(1).max(3),
  effort: z.literal([1, 2, 3]),
  naAllowed: z.boolean(),
  dependsOn: z.array(id).max(100),
  source: z.array(sourceSchema).max(50),
  since: z.string().regex(/^\d{1,9}\.\d{1,9}\.\d{1,9}$/),
};

const practice = {
  evidenceRequired: z.literal("document").nullable(),
  evidenceAccepted: z.array(z.enum(evidenceKinds)).min(1).exactOptional(),
};

const measured = {
  metric: name,
  curve: curveSchema,
  minSample: z.int().min(1).nullable(),
  zeroCases: z.literal("not-applicable").nullable(),
};

/** zod schema of {@link Criterion}. */
export const criterionSchema: z.ZodType<Criterion> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("practice"),
    ...common,
    ...practice,
    metric: z.null(),
    curve: z.null(),
    minSample: z.null(),
    zeroCases: z.null(),
  }),
  z.strictObject({ kind: z.literal("measured"), ...common, ...measured, evidenceRequired: z.null() }),
  z.strictObject({ kind: z.literal("hybrid"), ...common, ...practice, ...measured }),
]);
