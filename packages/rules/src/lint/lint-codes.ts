import type { RulesErrorCode } from "../errors/messages.js";

/** How bad a finding is: an error stops the ruleset or a rule from doing what it says, a warning is likely a slip. */
export type LintSeverity = "error" | "warning";

/** What only lint finds. */
export type OwnLintCode =
  | "always-true-condition"
  | "contradictory-condition"
  | "duplicate-rule"
  | "empty-condition"
  | "expensive-first"
  | "fact-type-mismatch"
  | "ignored-key"
  | "ignored-path"
  | "ignored-priority"
  | "incomparable-literal"
  | "missing-test"
  | "one-sided-tests"
  | "subsumed-rule"
  | "super-linear-pattern"
  | "text-in-comparison"
  | "text-membership"
  | "unequal-types"
  | "unfinished-analysis"
  | "unknown-fact"
  | "unreachable-rule"
  | "unused-condition"
  | "unused-counter"
  | "unused-list"
  | "unused-threshold"
  | "value-type-mismatch";

/** How bad it is. */
const severities: Readonly<Record<OwnLintCode, LintSeverity>> = {
  "always-true-condition": "warning",
  "contradictory-condition": "warning",
  "duplicate-rule": "warning",
  "empty-condition": "warning",
  "expensive-first": "warning",
  "fact-type-mismatch": "error",
  "ignored-key": "warning",
  "ignored-path": "warning",
  "ignored-priority": "warning",
  "incomparable-literal": "error",
  "missing-test": "warning",
  "one-sided-tests": "warning",
  "subsumed-rule": "warning",
  "super-linear-pattern": "warning",
  "text-in-comparison": "error",
  "text-membership": "warning",
  "unequal-types": "error",
  "unfinished-analysis": "warning",
  "unknown-fact": "error",
  "unreachable-rule": "error",
  "unused-condition": "warning",
  "unused-counter": "warning",
  "unused-list": "warning",
  "unused-threshold": "warning",
  "value-type-mismatch": "error",
};

/**
 * What lint finds: what only it looks for, and what also stops `compileRuleset`, such as `unknown-operator`. Codes are
 * stable.
 */
export type LintCode = OwnLintCode | RulesErrorCode;

/** Whether a code is one that `compileRuleset` does not know. */
export function isOwnLintCode(code: LintCode): code is OwnLintCode {
  return Object.hasOwn(severities, code);
}

/** How bad a finding is; what stops a ruleset from being compiled is always an error. */
export function severityOf(code: LintCode): LintSeverity {
  return isOwnLintCode(code) ? severities[code] : "error";
}
