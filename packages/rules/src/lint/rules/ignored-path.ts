import type { Path } from "@rukun/core";
import { readValue } from "../conditions/read-value.js";
import type { LintContext } from "../lint-context.js";
import type { LintFinding } from "../lint-issue.js";

const primitives: readonly (string | undefined)[] = ["string", "number", "boolean"];

/** Paths into facts that have nothing inside: the fact itself is compared then. */
export function* ignoredPath({ comparisons, facts }: LintContext): Iterable<LintFinding> {
  function* check(fact: unknown, inner: unknown, at: Path): Iterable<LintFinding> {
    const type = facts.get(String(fact))?.type;
    if (type === undefined || !primitives.includes(type)) return;
    if (typeof inner !== "string" || inner === "" || inner === "$") return;
    yield { code: "ignored-path", path: [...at, "path"], params: { fact: String(fact), type, path: inner } };
  }
  for (const { condition, path, isAboutElement } of comparisons) {
    if (isAboutElement) continue;
    yield* check(condition.fact, condition.path, path);
    const right = readValue(condition.value);
    if (right.kind === "fact") yield* check(right.reference["fact"], right.reference["path"], [...path, "value"]);
  }
}
