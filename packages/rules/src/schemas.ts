/**
 * zod schemas of rules and rulesets, for editors, forms and programs that embed them in schemas of their own.
 *
 * @module rules/schemas
 */
export { conditionSchema, rootConditionSchema } from "./schemas/condition-schema.js";
export { counterSchema } from "./schemas/counter-schema.js";
export { jsonRulesEngineRuleSchema, ruleSchema } from "./schemas/rule-schema.js";
export { rulesetSchema } from "./schemas/ruleset-schema.js";
export type { UnnamedRule, WrittenRule, WrittenRuleset } from "./parse/written-ruleset.js";
