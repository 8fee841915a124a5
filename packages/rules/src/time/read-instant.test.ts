import { expect, test } from "vitest";
import { readInstant } from "./read-instant.js";

const instant = Date.UTC(2026, 1, 28, 14, 1, 14, 123);

test.each([
  ["2026-02-28T21:01:14.123+07:00", instant],
  ["2026-02-28T14:01:14.123999999Z", instant],
  ["2026-02-28T14:01:14.1Z", instant - 23],
  [instant, instant],
  [new Date(instant), instant],
])("%o is an instant", (value, milliseconds) => {
  expect(readInstant(value)).toBe(milliseconds);
});

test.each(["2026-02-28T21:01:14", "2026-02-30T00:00:00Z", "2026-02-28", "tomorrow", 1.5, -1, null, undefined, {}])(
  "%o is none",
  (value) => {
    expect(readInstant(value)).toBeNaN();
  },
);

test("a date that is none is none", () => {
  expect(readInstant(new Date(Number.NaN))).toBeNaN();
});
