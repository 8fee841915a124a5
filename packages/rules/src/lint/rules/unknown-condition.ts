import type { LintContext } from "../lint-context.js";
import type { LintFinding } from "../lint-issue.js";

/** References to named conditions that are not there. Those in conditions on elements are found with their comparison. */
export function* unknownCondition({ conditions, names, suggestions }: LintContext): Iterable<LintFinding> {
  const known = new Set(names.conditions);
  for (const { kind, condition, path, isAboutElement } of conditions) {
    const name = condition["condition"];
    if (kind !== "reference" || isAboutElement || typeof name !== "string" || known.has(name)) continue;
    const suggestion = suggestions.for(name, names.conditions);
    yield { code: "unknown-condition", path: [...path, "condition"], params: { condition: name }, suggestion };
  }
}
