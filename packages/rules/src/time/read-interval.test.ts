import { expect, test } from "vitest";
import { readInterval } from "./read-interval.js";

const first = Date.UTC(2026, 0, 1);
const last = Date.UTC(2026, 0, 2);

test.each([
  ["2026-01-01T00:00:00Z/2026-01-02T00:00:00Z"],
  ["2026-01-01T00:00:00Z/P1D"],
  ["PT24H/2026-01-02T07:00:00+07:00"],
  [["2026-01-01T00:00:00Z", last]],
  [{ from: new Date(first), to: "2026-01-02T00:00Z" }],
])("%j is the first of January", (interval) => {
  expect(readInterval(interval)).toEqual({ from: first, to: last });
});

test("an end may be left open", () => {
  expect(readInterval({ from: first })).toEqual({ from: first, to: Infinity });
  expect(readInterval({ to: last })).toEqual({ from: -Infinity, to: last });
});

test.each([
  ["2026-01-02T00:00:00Z/2026-01-01T00:00:00Z"],
  ["P1D/P1D"],
  ["2026-01-01T00:00:00Z"],
  ["2026-01-01/2026-01-02"],
  ["2026-01-01T00:00:00Z/P1D/P1D"],
  ["2026-01-01T00:00:00Z/P1M"],
  [{}],
  [{ from: first, until: last }],
  [{ from: undefined }],
  [[first]],
  [first],
  [null],
])("%j is none", (value) => {
  expect(readInterval(value)).toBeUndefined();
});
