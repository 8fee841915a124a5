import { above, thresholdOf } from "./look-up.js";
import type { OperatorDefinition } from "./operator.js";
import { readRange, type Range } from "./read-range.js";
import { readingOperator } from "./reading-operator.js";

/** `exists`: whether there is a value, which neither `undefined` nor `null` is. */
export const exists: OperatorDefinition = {
  ...readingOperator<boolean, boolean>({
    name: "exists",
    example: true,
    readFact: (fact) => fact !== undefined && fact !== null,
    read: (value) => (typeof value === "boolean" ? value : undefined),
    compare: (fact, value) => fact === value,
    types: { value: ["boolean"] },
  }),
  acceptsMissing: true,
};

/** `between`: whether a number is in a range, ends included. */
export const between: OperatorDefinition = {
  ...readingOperator<number, Range>({
    name: "between",
    example: [1, 10],
    readFact: asNumber,
    read: rangeOf,
    compare: (fact, { from, to }) => from <= fact && fact <= to,
    types: { fact: ["number"], value: ["array", "object"] },
  }),
  lookUp: { table: above, keys: (value) => atLeast(rangeOf(value)?.from) },
};

const atLeast = thresholdOf(true);

function rangeOf(value: unknown): Range | undefined {
  return readRange(value, (end) => asNumber(end) ?? Number.NaN);
}

function asNumber(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
