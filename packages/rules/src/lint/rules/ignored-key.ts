import type { LintContext } from "../lint-context.js";
import type { LintFinding } from "../lint-issue.js";

/** The keys that say what a condition is. */
const telling = ["any", "all", "not", "condition", "fact", "operator"] as const;

/** Conditions that are several things at once, of which json-rules-engine sees the first only. */
export function* ignoredKey({ conditions }: LintContext): Iterable<LintFinding> {
  for (const { kind, condition, path } of conditions) {
    if (kind === "leaf") continue;
    const [used = "", ...others] = telling.filter((key) => Object.hasOwn(condition, key));
    for (const key of others) yield { code: "ignored-key", path: [...path, key], params: { key, used } };
  }
}
