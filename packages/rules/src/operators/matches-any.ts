import type { OperatorDefinition } from "./operator.js";
import { readTermList, type Terms } from "../terms/read-term-list.js";
import { createTermMatcher, type TermMatcher } from "../terms/term-matcher.js";
import { parts } from "./parts.js";
import { readingOperator } from "./reading-operator.js";
import { asText } from "./text-operators.js";

/** `matchesAny`: whether a term of a list is in a text. */
export const matchesAny: OperatorDefinition = {
  ...readingOperator<string, TermMatcher>({
    name: "matchesAny",
    example: ["maxwin", "slot gacor"],
    readFact: asText,
    read: matcherOf,
    compare: (fact, matches) => matches(fact),
    types: { fact: ["string"], value: ["array", "object"] },
  }),
  lookUp: { table: parts, keys: (value) => readTermList(value)?.terms },
};

/** Matchers of the lists that facts gave, as long as the lists are there and as they were. */
const known = new WeakMap<object, { readonly terms: Terms; readonly matches: TermMatcher }>();

function matcherOf(value: unknown): TermMatcher | undefined {
  const terms = readTermList(value);
  if (terms === undefined) return undefined;
  const before = known.get(value as object);
  if (before && isSame(before.terms, terms)) return before.matches;
  const copy = { ...terms, terms: [...terms.terms], allow: [...terms.allow] };
  const matches = createTermMatcher(copy);
  known.set(value as object, { terms: copy, matches });
  return matches;
}

function isSame(first: Terms, second: Terms): boolean {
  return (
    first.boundary === second.boundary &&
    haveSameTexts(first.terms, second.terms) &&
    haveSameTexts(first.allow, second.allow)
  );
}

function haveSameTexts(first: readonly string[], second: readonly string[]): boolean {
  return first.length === second.length && first.every((text, index) => text === second[index]);
}
