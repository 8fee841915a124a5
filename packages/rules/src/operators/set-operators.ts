import { keyOf, keysOf, membership } from "./look-up.js";
import type { OperatorDefinition } from "./operator.js";
import { readingOperator } from "./reading-operator.js";

/** `overlaps`: whether two arrays share an element. */
export const overlaps: OperatorDefinition = {
  ...setOperator("overlaps", (fact, value) => fact.some((element) => value.has(element))),
  lookUp: { table: membership, keys: keysOf },
};

/** `isSubsetOf`: whether an array has no element that another has not. */
export const isSubsetOf: OperatorDefinition = setOperator("isSubsetOf", (fact, value) =>
  fact.every((element) => value.has(element)),
);

/** `containsAll`: whether an array has every element of another. */
export const containsAll: OperatorDefinition = {
  ...setOperator("containsAll", (fact, value) => {
    const missing = new Set(value);
    return fact.some((element) => missing.delete(element) && missing.size === 0) || missing.size === 0;
  }),
  // To find one of them is enough to look closer.
  lookUp: { table: membership, keys: (value) => (Array.isArray(value) ? keyOf(value[0]) : undefined) },
};

function setOperator(
  name: string,
  compare: (fact: readonly unknown[], value: ReadonlySet<unknown>) => boolean,
): OperatorDefinition {
  return readingOperator<readonly unknown[], ReadonlySet<unknown>>({
    name,
    example: ["a", "b"],
    readFact: (fact) => (Array.isArray(fact) ? fact : undefined),
    read: (value) => (Array.isArray(value) ? new Set<unknown>(value) : undefined),
    compare,
    types: { fact: ["array"], value: ["array"] },
  });
}
