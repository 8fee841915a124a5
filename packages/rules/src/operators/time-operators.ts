import { readDuration } from "../time/read-duration.js";
import { readInstant } from "../time/read-instant.js";
import { readInterval } from "../time/read-interval.js";
import type { OperatorDefinition } from "./operator.js";
import type { Range } from "./read-range.js";
import { readingOperator } from "./reading-operator.js";

/** `before`: whether an instant is earlier than another. */
export const before: OperatorDefinition = instantOperator("before", (fact, value) => fact < value);

/** `after`: whether an instant is later than another. */
export const after: OperatorDefinition = instantOperator("after", (fact, value) => fact > value);

/** `within`: whether an instant is in an interval, ends included. */
export const within: OperatorDefinition = readingOperator<number, Range>({
  name: "within",
  example: "2026-01-01T00:00:00Z/P31D",
  readFact: instantOf,
  read: readInterval,
  compare: (fact, { from, to }) => from <= fact && fact <= to,
  types: { fact: ["string", "number", "object"], value: ["string", "array", "object"] },
});

/** `shorterThan`: whether a duration is shorter than another. */
export const shorterThan: OperatorDefinition = durationOperator("shorterThan", (fact, value) => fact < value);

/** `longerThan`: whether a duration is longer than another. */
export const longerThan: OperatorDefinition = durationOperator("longerThan", (fact, value) => fact > value);

function instantOperator(name: string, compare: (fact: number, value: number) => boolean): OperatorDefinition {
  return readingOperator<number, number>({
    name,
    example: "2026-01-01T00:00:00Z",
    readFact: instantOf,
    read: instantOf,
    compare,
    types: { fact: ["string", "number", "object"], value: ["string", "number", "object"] },
  });
}

function durationOperator(name: string, compare: (fact: number, value: number) => boolean): OperatorDefinition {
  return readingOperator<number, number>({
    name,
    example: "P7D",
    readFact: durationOf,
    read: durationOf,
    compare,
    types: { fact: ["string", "number"], value: ["string", "number"] },
  });
}

function instantOf(value: unknown): number | undefined {
  return known(readInstant(value));
}

function durationOf(value: unknown): number | undefined {
  return known(readDuration(value));
}

function known(value: number): number | undefined {
  return Number.isNaN(value) ? undefined : value;
}
