import fc from "fast-check";
import { expect, test } from "vitest";
import { readLateness, readWindow } from "./counter-window.js";

test.each([
  ["PT60S", 60_000],
  ["PT10M", 600_000],
  ["PT1H30M", 5_400_000],
  ["PT24H", 86_400_000],
  ["P1D", 86_400_000],
  ["P7D", 604_800_000],
  ["P1W", 604_800_000],
  ["P3660D", 316_224_000_000],
  [1, 1_000],
  [60, 60_000],
])("%j is %i ms", (written, milliseconds) => {
  expect(readWindow(written)).toBe(milliseconds);
});

test.each([
  ...["", "60", "PT", "P", "P1M", "P1Y", "P1D12H", "PT0S", "PT0.5S", "PT-1S", "-PT1S", "pt60s", " PT60S", "PT60S\n"],
  ...["P3661D", "PT999999999H", "P99999999999D"],
  ...[0, -1, 0.5, 316_224_001, Number.NaN, Number.POSITIVE_INFINITY, null, undefined, true, ["PT60S"], {}],
])("%j is no window", (written) => {
  expect(readWindow(written)).toBeUndefined();
});

test("a lateness may be nothing", () => {
  expect([0, "PT0S", "PT5M", -1, "P1M", 0.5].map(readLateness)).toEqual([
    0,
    0,
    300_000,
    undefined,
    undefined,
    undefined,
  ]);
});

test("seconds are seconds, however they are written", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 316_224_000 }), (seconds) => {
      const [days, rest] = [Math.floor(seconds / 86_400), seconds % 86_400];
      const text = `P${days}D${rest === 0 ? "" : `T${rest}S`}`;
      expect(readWindow(text)).toBe(seconds * 1_000);
      expect(readWindow(`PT${seconds}S`)).toBe(readWindow(seconds));
    }),
  );
});
