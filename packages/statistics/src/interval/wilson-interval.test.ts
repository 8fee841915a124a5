import fc from "fast-check";
import { expect, test } from "vitest";
import vectors from "../../../../conformance/statistics/wilson.json" with { type: "json" };
import { wilsonInterval } from "../index.js";

test.each(vectors.cases)(
  "from $low to $high for $successes successes in $trials trials",
  ({ successes, trials, low, high }) => {
    const interval = wilsonInterval(successes, trials);
    expect(interval?.low).toBeCloseTo(low, 6);
    expect(interval?.high).toBeCloseTo(high, 6);
  },
);

test("no cases, no interval", () => {
  expect(wilsonInterval(0, 0)).toBeNull();
});

test("more successes than cases is an error", () => {
  expect(() => wilsonInterval(2, 1)).toThrow(RangeError);
});

test("holds the observed share, stays in 0..1 and narrows with more cases", () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.integer({ min: 1, max: 1000 }), (part, trials) => {
      const successes = part % (trials + 1);
      const interval = wilsonInterval(successes, trials);
      const wider = wilsonInterval(successes * 4, trials * 4);
      if (interval === null || wider === null) throw new Error("there are cases");
      expect(interval.low).toBeGreaterThanOrEqual(0);
      expect(interval.high).toBeLessThanOrEqual(1);
      expect(interval.low).toBeLessThanOrEqual(successes / trials);
      expect(interval.high).toBeGreaterThanOrEqual(successes / trials);
      expect(wider.high - wider.low).toBeLessThan(interval.high - interval.low);
    }),
  );
});
