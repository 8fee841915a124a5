/**
 * Hashes of what rules mean, and what one version of a ruleset changed from another.
 *
 * @module rules/versions
 */
export { diffRulesets } from "./versions/diff-rulesets.js";
export { hashRule } from "./versions/hash-rule.js";
export { hashRuleset } from "./versions/hash-ruleset.js";
export type {
  ListDifference,
  MovedRule,
  NamedDifference,
  Names,
  RenamedRule,
  RuleDifference,
  RulesetDiff,
  ValueDifference,
} from "./versions/ruleset-diff.js";
