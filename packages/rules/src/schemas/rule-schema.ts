import { z } from "zod";
import { ruleModes, type RuleTest } from "../model/rule.js";
import type { RuleEvent } from "../model/rule-event.js";
import type { UnnamedRule, WrittenRule } from "../parse/written-ruleset.js";
import { absent, rootConditionSchema } from "./condition-schema.js";
import { exactly } from "./exactly.js";
import { nameSchema, rulePrioritySchema, textSchema } from "./value-schemas.js";

const eventSchema = /* @__PURE__ */ exactly<RuleEvent>()(
  z.looseObject({ type: textSchema, params: z.record(z.string(), z.unknown()).exactOptional() }),
);

const testSchema = /* @__PURE__ */ exactly<RuleTest>()(
  z.strictObject({
    name: z.string().exactOptional(),
    given: z.record(z.string(), z.unknown()),
    expect: z.boolean(),
  }),
);

const ruleShape = {
  name: /* @__PURE__ */ z.union([z.string(), z.number()]).exactOptional(),
  description: /* @__PURE__ */ z.string().exactOptional(),
  mode: /* @__PURE__ */ z.enum(ruleModes).exactOptional(),
  priority: /* @__PURE__ */ rulePrioritySchema.exactOptional(),
  conditions: rootConditionSchema,
  event: eventSchema,
  policy: /* @__PURE__ */ z.string().exactOptional(),
  tests: /* @__PURE__ */ z.array(testSchema).exactOptional(),
  // No file holds a function.
  onSuccess: absent,
  onFailure: absent,
};

/**
 * A rule of a ruleset. Keys that the engine does not know pass, for whoever reads them; `parseRuleset` refuses those
 * that look like a slip of the hand.
 *
 * @example
 * ruleSchema.safeParse({ id: "greeting", conditions: { all: [] }, event: { type: "greet" } }).success // => true
 */
export const ruleSchema: z.ZodType<WrittenRule> = /* @__PURE__ */ exactly<WrittenRule>()(
  z.looseObject({ id: nameSchema, ...ruleShape }),
).meta({ id: "rule" });

/**
 * A rule of json-rules-engine, which needs no id.
 *
 * @example
 * jsonRulesEngineRuleSchema.safeParse({ conditions: { all: [] }, event: { type: "greet" } }).success // => true
 */
export const jsonRulesEngineRuleSchema: z.ZodType<UnnamedRule> = /* @__PURE__ */ exactly<UnnamedRule>()(
  z.looseObject({ id: nameSchema.exactOptional(), ...ruleShape }),
).meta({ id: "jsonRulesEngineRule" });
