import fc from "fast-check";
import { expect, test } from "vitest";
import { readDuration } from "./read-duration.js";

test.each([
  ["P7D", 604_800],
  ["P1W", 604_800],
  ["PT24H", 86_400],
  ["PT1H30M", 5400],
  ["P1DT12H", 129_600],
  ["PT0.5S", 0.5],
  [90, 90],
  [-5, -5],
])("%o is %d seconds", (duration, seconds) => {
  expect(readDuration(duration)).toBe(seconds);
});

test.each(["P", "PT", "P7DT", "7D", "P1M", "P1Y", "-P1D", "P1.5D", "PT1M1H", " P1D", "P1D ", "", "P9999999999D"])(
  "%o is none",
  (text) => {
    expect(readDuration(text)).toBeNaN();
  },
);

test.each([null, undefined, {}, ["P1D"], true, Infinity, Number.NaN])("%o is none", (value) => {
  expect(readDuration(value)).toBeNaN();
});

test("the parts of a duration add up", () => {
  const count = fc.option(fc.integer({ min: 0, max: 999_999 }), { nil: undefined });
  fc.assert(
    fc.property(fc.record({ W: count, D: count, H: count, M: count, S: count }), ({ W, D, H, M, S }) => {
      const part = (amount: number | undefined, unit: string): string =>
        amount === undefined ? "" : `${amount}${unit}`;
      const time = part(H, "H") + part(M, "M") + part(S, "S");
      const text = `P${part(W, "W")}${part(D, "D")}${time === "" ? "" : `T${time}`}`;
      fc.pre(text !== "P");
      const days = 7 * (W ?? 0) + (D ?? 0);
      expect(readDuration(text)).toBe(((days * 24 + (H ?? 0)) * 60 + (M ?? 0)) * 60 + (S ?? 0));
    }),
  );
});
