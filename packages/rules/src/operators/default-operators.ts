import { above, below, equality, keyOf, keysOf, membership, thresholdOf, type OperatorLookUp } from "./look-up.js";
import type { OperatorDefinition } from "./operator.js";

/** The names of json-rules-engine's operators. */
export type DefaultOperatorName =
  | "contains"
  | "doesNotContain"
  | "equal"
  | "greaterThan"
  | "greaterThanInclusive"
  | "in"
  | "lessThan"
  | "lessThanInclusive"
  | "notEqual"
  | "notIn";

/** From how many values on a set is asked instead of the array. */
const setSize = 8;

/**
 * json-rules-engine's ten operators, with its semantics to the letter: `equal` is `===`, `in` finds parts of a string
 * where its value is one, and the four comparisons look at the fact alone before JavaScript compares.
 *
 * Source: json-rules-engine 7.3, `engine-default-operators.js`.
 */
export const defaultOperators: Readonly<Record<DefaultOperatorName, OperatorDefinition>> = {
  equal: { evaluate: (fact, value) => fact === value, lookUp: { table: equality, keys: keyOf } },
  notEqual: { evaluate: (fact, value) => fact !== value },
  in: {
    evaluate: isIn,
    prepare: (value) => memberOf(value),
    lookUp: { table: equality, keys: keysOf },
    types: { value: ["array"] },
  },
  notIn: {
    evaluate: (fact, value) => !isIn(fact, value),
    prepare: (value) => {
      const isMember = memberOf(value);
      return (fact) => !isMember(fact);
    },
    types: { value: ["array"] },
  },
  contains: {
    evaluate: (fact, value) => isIn(value, fact),
    accepts: Array.isArray,
    lookUp: { table: membership, keys: keyOf },
    types: { fact: ["array"] },
  },
  doesNotContain: {
    evaluate: (fact, value) => !isIn(value, fact),
    accepts: Array.isArray,
    types: { fact: ["array"] },
  },
  lessThan: comparison((fact, value) => fact < value, { table: below, keys: thresholdOf(false) }),
  lessThanInclusive: comparison((fact, value) => fact <= value, { table: below, keys: thresholdOf(true) }),
  greaterThan: comparison((fact, value) => fact > value, { table: above, keys: thresholdOf(false) }),
  greaterThanInclusive: comparison((fact, value) => fact >= value, { table: above, keys: thresholdOf(true) }),
};

/** As in json-rules-engine, whatever has an `indexOf` is asked; what has none throws. */
function isIn(member: unknown, container: unknown): boolean {
  return (container as unknown[]).indexOf(member) > -1;
}

function memberOf(value: unknown): (fact: unknown) => boolean {
  if (!Array.isArray(value) || value.length < setSize) return (fact) => isIn(fact, value);
  const members = new Set<unknown>();
  // `indexOf` passes over gaps, as `forEach` does, and never finds NaN.
  value.forEach((member) => {
    if (!Number.isNaN(member)) members.add(member);
  });
  return (fact) => members.has(fact);
}

/** JavaScript compares as it likes once the fact begins with a number. */
function comparison(holds: (fact: number, value: number) => boolean, lookUp: OperatorLookUp): OperatorDefinition {
  return {
    lookUp,
    evaluate: (fact, value) => holds(fact as number, value as number),
    accepts: beginsWithNumber,
    types: { fact: ["number"], value: ["number"] },
  };
}

function beginsWithNumber(fact: unknown): boolean {
  return !Number.isNaN(typeof fact === "number" ? fact : Number.parseFloat(fact as string));
}
