import { readValue } from "../conditions/read-value.js";
import type { FoundLeaf } from "../conditions/find-conditions.js";
import type { LintContext } from "../lint-context.js";
import type { LintFinding } from "../lint-issue.js";
import { expectedTypes, type ExpectedTypes } from "../types/expected-types.js";
import { kindOf, type ValueKind } from "../types/kind-of.js";
import { literalsIn } from "../types/literals-in.js";

/** Facts and values that their operator does not compare, by the kinds that it says it does. */
export function* typeMismatch(context: LintContext): Iterable<LintFinding> {
  for (const found of context.comparisons) {
    const sides = found.operator && expectedTypes(found.operator, context);
    if (sides === undefined) continue;
    const { condition, path } = found;
    const fact = declaredType(found, condition, context);
    if (fact !== undefined && !fits(fact, sides.fact)) {
      const params = { fact: condition.fact, found: fact, ...paramsOf(found, sides.fact) };
      yield { code: "fact-type-mismatch", path: [...path, "operator"], params };
    }
    yield* valueMismatch(found, sides.value, context);
  }
}

function* valueMismatch(found: FoundLeaf, expected: ExpectedTypes, context: LintContext): Iterable<LintFinding> {
  const path = [...found.path, "value"];
  const right = readValue(found.condition.value);
  if (right.kind === "literal") {
    for (const { value, path: place, expected: inner } of literalsIn(right.value, path, expected)) {
      const kind = kindOf(value);
      if (fits(kind, inner)) continue;
      yield { code: "value-type-mismatch", path: place, params: { found: kind, ...paramsOf(found, inner) } };
    }
    return;
  }
  const kind =
    right.kind === "threshold"
      ? "number"
      : right.kind === "list"
        ? "object"
        : declaredType(found, right.reference, context);
  if (kind === undefined || fits(kind, expected)) return;
  const shown = right.kind === "list" ? "list" : kind;
  yield { code: "value-type-mismatch", path, params: { found: shown, ...paramsOf(found, expected) } };
}

/** The declared type of a fact that is compared as a whole; undefined where it may be anything. */
function declaredType(
  { isAboutElement }: FoundLeaf,
  reference: Readonly<Record<string, unknown>>,
  { facts }: LintContext,
): ValueKind | undefined {
  const { fact, path } = reference;
  const type = isAboutElement || typeof fact !== "string" ? undefined : facts.get(fact)?.type;
  const isWhole = path === undefined || path === "" || path === "$";
  // A path into a fact that has nothing inside stands for the fact itself.
  return isWhole || (type !== "array" && type !== "object") ? known(type) : undefined;
}

function known(type: ValueKind | undefined): ValueKind | undefined {
  return type === "any" ? undefined : type;
}

function fits(kind: ValueKind, { types }: ExpectedTypes): boolean {
  return types === undefined || types.includes("any") || (types as readonly string[]).includes(kind);
}

function paramsOf({ condition }: FoundLeaf, { types = [] }: ExpectedTypes): { operator: string; expected: string } {
  return { operator: condition.operator, expected: types.join(", ") };
}
