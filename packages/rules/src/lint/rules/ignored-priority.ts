import type { LintContext } from "../lint-context.js";
import type { LintFinding } from "../lint-issue.js";

/**
 * Priorities that are not what they say: 0 counts as 1 everywhere, and rules, `all`, `any` and `not` read whole numbers
 * only. A comparison's own fraction counts.
 */
export function* ignoredPriority({ ruleset, conditions }: LintContext): Iterable<LintFinding> {
  for (const [index, { priority }] of ruleset.rules.entries()) {
    const used = Number.parseInt(String(priority || 1), 10);
    yield* check({ priority, used, path: ["rules", index, "priority"] });
  }
  for (const { kind, condition, path, isAboutElement } of conditions) {
    // Elements are compared without regard to priority.
    if (isAboutElement) continue;
    const { priority } = condition;
    const isWhole = kind === "any" || kind === "all" || kind === "not";
    const used = isWhole ? Number.parseInt(String(priority), 10) || 1 : Number(priority || 1);
    yield* check({ priority, used, path: [...path, "priority"] });
  }
}

function* check(given: { priority: unknown; used: number; path: LintFinding["path"] }): Iterable<LintFinding> {
  const { priority, used, path } = given;
  if ((typeof priority !== "number" && typeof priority !== "string") || Number(priority) === used) return;
  if (Number.isNaN(used)) return;
  yield { code: "ignored-priority", path, params: { priority, used }, suggestion: used };
}
