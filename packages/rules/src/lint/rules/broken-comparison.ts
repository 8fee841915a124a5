import type { RulesIssue } from "../../errors/rules-error.js";
import type { LintContext } from "../lint-context.js";
import type { LintFinding } from "../lint-issue.js";
import { suggestOperator } from "../suggest-operator.js";

/**
 * Comparisons that `compileRuleset` refuses: unknown operators, lists and thresholds, unsafe paths, values that an
 * operator cannot compare with, regular expressions that the engine does not take.
 */
export function* brokenComparison(context: LintContext): Iterable<LintFinding> {
  for (const { code, path, params } of context.faults) {
    yield { code, path, params, suggestion: suggest({ code, path, params }, context) };
  }
}

function suggest({ code, params }: RulesIssue, context: LintContext): string | undefined {
  const { suggestions, names } = context;
  switch (code) {
    case "unknown-operator":
      return suggestOperator(String(params["operator"]), context);
    case "unknown-list":
      return suggestions.for(String(params["list"]), names.lists);
    case "unknown-threshold":
      return suggestions.for(String(params["threshold"]), names.thresholds);
    case "unknown-condition":
      return suggestions.for(String(params["condition"]), names.conditions);
    default:
      return undefined;
  }
}
