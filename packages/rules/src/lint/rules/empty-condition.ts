import type { LintContext } from "../lint-context.js";
import type { LintFinding } from "../lint-issue.js";

/** `all` and `any` without conditions: both are true in json-rules-engine, `any` to most people's surprise. */
export function* emptyCondition({ conditions }: LintContext): Iterable<LintFinding> {
  for (const { kind, condition, path } of conditions) {
    if (kind !== "any" && kind !== "all") continue;
    const parts = condition[kind];
    if (Array.isArray(parts) && parts.length === 0) {
      yield { code: "empty-condition", path: [...path, kind], params: { key: kind } };
    }
  }
}
