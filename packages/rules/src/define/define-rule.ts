import type { RootCondition } from "../model/condition.js";
import type { Rule } from "../model/rule.js";
import type { CheckedCondition, With } from "./check-condition.js";
import type { Vocabulary } from "./check-operator.js";
import type { RootConditionAbout, RuleAbout } from "./named-rule.js";

/** A rule as it has to be: itself where it is right, with something refused in it where it is not. */
export type CheckedRule<Names extends Vocabulary, Given extends { readonly conditions: unknown }> = With<
  Given,
  "conditions",
  CheckedCondition<Names, Given["conditions"]>
>;

/**
 * Writes a rule whose facts, operators, decorators and values the compiler checks against what is declared. At run
 * time it returns the rule as it is.
 *
 * @param names - the facts that there are, and the operators and decorators beside json-rules-engine's
 * @param rule - the rule
 * @example
 * const facts = defineFacts({ kind: "string", links: "number" });
 * const rule = defineRule({ facts }, {
 *   id: "many-links",
 *   conditions: { all: [
 *     { fact: "links", operator: "greaterThan", value: 3 },
 *     { fact: "kind", operator: "not:in", value: ["message", "reply"] },
 *   ] },
 *   event: { type: "hold" },
 * });
 * compileRuleset({ schemaVersion: 1, id: "a", version: "1", facts, rules: [rule] })
 *   .evaluate({ kind: "post", links: 4 }).events // => [{ type: "hold" }]
 */
export function defineRule<const Names extends Vocabulary, const Given extends RuleAbout<Names["facts"]>>(
  names: Names,
  rule: Given & CheckedRule<Names, Given>,
): Rule;
export function defineRule(_names: Vocabulary, rule: Rule): Rule {
  return rule;
}

/**
 * Writes a condition for the named conditions of a ruleset, checked as {@link defineRule} checks those of a rule.
 *
 * @example
 * const facts = defineFacts({ posts: "number" });
 * defineCondition({ facts }, { all: [{ fact: "posts", operator: "lessThan", value: 3 }] })
 * // => { all: [{ fact: "posts", operator: "lessThan", value: 3 }] }
 */
export function defineCondition<
  const Names extends Vocabulary,
  const Given extends RootConditionAbout<keyof Names["facts"] & string>,
>(names: Names, condition: Given & CheckedCondition<Names, Given>): RootCondition;
export function defineCondition(_names: Vocabulary, condition: RootCondition): RootCondition {
  return condition;
}
