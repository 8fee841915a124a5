import { z } from "zod";
import type {
  AllConditions,
  AnyConditions,
  Condition,
  ConditionReference,
  FactReference,
  LeafCondition,
  NotCondition,
  RootCondition,
} from "../model/condition.js";
import { exactly } from "./exactly.js";
import { conditionPrioritySchema, nameSchema, pathSchema } from "./value-schemas.js";

/**
 * A key that may not be there.
 *
 * json-rules-engine goes by the first of `any`, `all`, `not` and `condition`, so that a condition with several is what
 * the first says; keys that mean nothing to it pass. Excluding the earlier keys makes sure that no condition fits two
 * of the schemas.
 */
export const absent: z.ZodExactOptional<z.ZodNever> = /* @__PURE__ */ z.never().exactOptional();

type Conditions = z.ZodArray<z.ZodType<Condition>>;

const options = {
  priority: /* @__PURE__ */ conditionPrioritySchema.exactOptional(),
  name: /* @__PURE__ */ z.string().exactOptional(),
};

const factReference = {
  fact: nameSchema,
  params: /* @__PURE__ */ z.record(z.string(), z.unknown()).nullable().exactOptional(),
  path: /* @__PURE__ */ pathSchema.exactOptional(),
};

const factReferenceSchema = /* @__PURE__ */ exactly<FactReference>()(z.looseObject(factReference));

/** What a condition compares with: anything, but what has a `fact` is a reference to one. */
const operandSchema = /* @__PURE__ */ z
  .unknown()
  .superRefine((value, context) => {
    if (typeof value !== "object" || value === null || Array.isArray(value) || !Object.hasOwn(value, "fact")) return;
    const { error } = factReferenceSchema.safeParse(value);
    context.issues.push(...((error?.issues ?? []) as z.core.$ZodRawIssue[]));
  })
  .meta({
    description:
      'A literal; {"fact", "params", "path"} for another fact, {"list"} or {"threshold"} for one by its name.',
  });

const anySchema = /* @__PURE__ */ exactly<AnyConditions>()(
  z.looseObject({
    ...options,
    get any(): Conditions {
      return z.array(conditionSchema);
    },
  }),
).meta({ id: "any" });

const allSchema = /* @__PURE__ */ exactly<AllConditions>()(
  z.looseObject({
    ...options,
    any: absent,
    get all(): Conditions {
      return z.array(conditionSchema);
    },
  }),
).meta({ id: "all" });

const notSchema = /* @__PURE__ */ exactly<NotCondition>()(
  z.looseObject({
    ...options,
    any: absent,
    all: absent,
    get not(): z.ZodType<Condition> {
      return conditionSchema;
    },
  }),
).meta({ id: "not" });

const referenceSchema = /* @__PURE__ */ exactly<ConditionReference>()(
  z.looseObject({ ...options, any: absent, all: absent, not: absent, condition: nameSchema }),
).meta({ id: "conditionReference" });

const leafSchema = /* @__PURE__ */ exactly<LeafCondition>()(
  z.looseObject({
    ...options,
    any: absent,
    all: absent,
    not: absent,
    condition: absent,
    ...factReference,
    operator: nameSchema,
    value: operandSchema,
    onMissing: z.enum(["fail", "pass", "unknown"]).exactOptional(),
  }),
).meta({ id: "leaf" });

/**
 * What a rule's conditions, and a named condition, begin with: `all`, `any`, `not` or the name of a condition.
 *
 * @example
 * rootConditionSchema.safeParse({ fact: "text", operator: "equal", value: "" }).success // => false
 */
export const rootConditionSchema: z.ZodType<RootCondition> = /* @__PURE__ */ z
  .union([anySchema, allSchema, notSchema, referenceSchema])
  .meta({ id: "rootCondition" });

/**
 * A condition as json-rules-engine has it, with any conditions it is made of.
 *
 * @example
 * conditionSchema.safeParse({ fact: "text", operator: "equal", value: "" }).success // => true
 */
export const conditionSchema: z.ZodType<Condition> = /* @__PURE__ */ z
  .union([anySchema, allSchema, notSchema, referenceSchema, leafSchema])
  .meta({ id: "condition" });
