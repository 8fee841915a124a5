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
export const between: OperatorDefinition = readingOperator<number, Range>({
  name: "between",
  example: [1, 10],
  readFact: asNumber,
  read: (value) => readRange(value, (end) => asNumber(end) ?? Number.NaN),
  compare: (fact, { from, to }) => from <= fact && fact <= to,
  types: { fact: ["number"], value: ["array", "object"] },
});

function asNumber(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
