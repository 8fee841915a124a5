import type { Path } from "@rukun/core";
import { readValue } from "../conditions/read-value.js";
import type { LintContext } from "../lint-context.js";
import type { LintFinding } from "../lint-issue.js";

/** Facts that nobody declared, where facts are declared at all. Counters are facts, too. */
export function* unknownFact(context: LintContext): Iterable<LintFinding> {
  const { comparisons, names, isClosed, suggestions } = context;
  if (!isClosed) return;
  const known = new Set(names.facts);
  function* check(fact: unknown, path: Path): Iterable<LintFinding> {
    if (typeof fact !== "string" || known.has(fact)) return;
    const suggestion = suggestions.for(fact, names.facts);
    yield { code: "unknown-fact", path: [...path, "fact"], params: { fact }, suggestion };
  }
  for (const { condition, path, isAboutElement } of comparisons) {
    if (isAboutElement) continue;
    yield* check(condition.fact, path);
    const right = readValue(condition.value);
    if (right.kind === "fact") yield* check(right.reference["fact"], [...path, "value"]);
  }
}
