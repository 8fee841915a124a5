import { priorityGroups } from "../../compile/priority-groups.js";
import type { Condition } from "../../model/condition.js";
import { expensiveConditions } from "../conditions/expensive-conditions.js";
import type { LintContext } from "../lint-context.js";
import type { LintFinding } from "../lint-issue.js";

/**
 * Conditions on expensive facts before cheap ones that could decide without them: of a higher priority, or of the same
 * one and written first. json-rules-engine evaluates all conditions of a priority; here, those of one priority are put
 * in order, so that only a higher one costs something.
 */
export function* expensiveFirst(context: LintContext): Iterable<LintFinding> {
  const expensive = expensiveConditions(context);
  if (expensive.size === 0) return;
  for (const { kind, condition, path, isAboutElement } of context.conditions) {
    if ((kind !== "any" && kind !== "all") || isAboutElement || !expensive.has(condition)) continue;
    const parts = (condition as Readonly<Record<string, readonly Condition[]>>)[kind] ?? [];
    const ordered = priorityGroups(parts, new Map()).flat();
    const first = ordered.findIndex((part) => expensive.has(part));
    const lastCheap = ordered.findLastIndex((part) => !expensive.has(part));
    const part = ordered[first];
    if (part === undefined || lastCheap < first) continue;
    const params = { fact: expensive.get(part) as string };
    yield { code: "expensive-first", path: [...path, kind, parts.indexOf(part)], params };
  }
}
