import type { MessageParameter } from "@rukun/core";
import type { Ruleset } from "../model/ruleset.js";
import { hideConsequences } from "./hide-consequences.js";
import { severityOf } from "./lint-codes.js";
import { createLintContext, type LintRule } from "./lint-context.js";
import type { LintFinding, LintIssue } from "./lint-issue.js";
import type { LintOptions } from "./lint-options.js";
import { orderIssues } from "./order-issues.js";
import { brokenComparison } from "./rules/broken-comparison.js";
import { conditionCycle } from "./rules/condition-cycle.js";
import { emptyCondition } from "./rules/empty-condition.js";
import { expensiveFirst } from "./rules/expensive-first.js";
import { ignoredKey } from "./rules/ignored-key.js";
import { ignoredPath } from "./rules/ignored-path.js";
import { ignoredPriority } from "./rules/ignored-priority.js";
import { incomparableLiteral } from "./rules/incomparable-literal.js";
import { missingTest } from "./rules/missing-test.js";
import { repeatedRule } from "./rules/repeated-rule.js";
import { settledCondition } from "./rules/settled-condition.js";
import { textInComparison } from "./rules/text-in-comparison.js";
import { textMembership } from "./rules/text-membership.js";
import { typeMismatch } from "./rules/type-mismatch.js";
import { unequalTypes } from "./rules/unequal-types.js";
import { unfinishedAnalysis } from "./rules/unfinished-analysis.js";
import { unknownCondition } from "./rules/unknown-condition.js";
import { unknownFact } from "./rules/unknown-fact.js";
import { unusedName } from "./rules/unused-name.js";
import { shorten } from "./shorten.js";

const lintRules: readonly LintRule[] = [
  brokenComparison,
  conditionCycle,
  emptyCondition,
  expensiveFirst,
  ignoredKey,
  ignoredPath,
  ignoredPriority,
  incomparableLiteral,
  missingTest,
  repeatedRule,
  settledCondition,
  textInComparison,
  textMembership,
  typeMismatch,
  unequalTypes,
  unknownCondition,
  unknownFact,
  unusedName,
  // Last, since it says whether the others came to an end.
  unfinishedAnalysis,
];

/** A value in a message is quoted so that its owner recognises it. */
const longestValue = 80;

/**
 * Finds what is wrong with a ruleset, or likely a slip, without running it on any facts.
 *
 * @param ruleset - as `parseRuleset` returns it
 * @returns the issues in the order of the ruleset, rules first; none when all is well
 * @example
 * const issues = lintRuleset({
 *   schemaVersion: 1,
 *   id: "newcomers",
 *   version: "1",
 *   rules: [
 *     { id: "quiet", mode: "draft", event: { type: "hold" }, conditions: { all: [{ fact: "posts", operator: "lessThen", value: 3 }] } },
 *   ],
 * });
 * issues.map(({ code, ruleId, suggestion }) => [code, ruleId, suggestion]) // => [["unknown-operator", "quiet", "lessThan"]]
 */
export function lintRuleset(ruleset: Ruleset, options: LintOptions = {}): readonly LintIssue[] {
  const context = createLintContext(ruleset, options);
  const findings = lintRules.flatMap((rule) => [...rule(context)]);
  return orderIssues(hideConsequences(findings).map((finding) => toIssue(finding, ruleset)));
}

function toIssue({ code, path, params = {}, suggestion }: LintFinding, { rules }: Ruleset): LintIssue {
  const ruleId = path[0] === "rules" ? rules[Number(path[1])]?.id : undefined;
  const shown: Record<string, MessageParameter> = {};
  for (const [name, value] of Object.entries(params)) {
    shown[name] = typeof value === "string" ? shorten(value, longestValue) : value;
  }
  return {
    code,
    severity: severityOf(code),
    path,
    params: shown,
    ...(ruleId === undefined ? {} : { ruleId }),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
