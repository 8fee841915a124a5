import { conditionKeys } from "../conditions/condition-kind.js";
import type { LintContext } from "../lint-context.js";
import type { LintFinding } from "../lint-issue.js";

/** What makes a condition a comparison. */
const comparisonKeys = ["fact", "operator"] as const;

/** Conditions that are several things at once, of which json-rules-engine sees the first only. */
export function* ignoredKey({ conditions }: LintContext): Iterable<LintFinding> {
  for (const { kind, condition, path } of conditions) {
    if (kind === "leaf") continue;
    const others = [...conditionKeys, ...comparisonKeys].filter((key) => key !== kind && Object.hasOwn(condition, key));
    for (const key of others) yield { code: "ignored-key", path: [...path, key], params: { key, used: kind } };
  }
}
