import fc from "fast-check";
import { describe, expect, test } from "vitest";
import vector from "../../../../conformance/statistics/kaplan-meier.json" with { type: "json" };
import { kaplanMeier, survivalAt, survivalQuantile } from "../index.js";

describe(vector.title, () => {
  const curve = kaplanMeier(vector);

  test.each(vector.steps)("after week $time", ({ time, survival, low, high }) => {
    const found = survivalAt(curve, time);
    expect(found?.value).toBeCloseTo(survival, 4);
    expect(found?.interval?.low).toBeCloseTo(low, 4);
    expect(found?.interval?.high).toBeCloseTo(high, 4);
  });

  test("the median", () => {
    expect(survivalQuantile(curve, 0.5)?.value).toBe(vector.median);
    expect(survivalQuantile(curve, 0.5)?.low).toBe(vector.medianLow);
    expect(survivalQuantile(curve, 0.5)?.high).toBeNull();
  });
});

describe("at the edges", () => {
  test("without cases nothing is known", () => {
    const curve = kaplanMeier({ events: [], censored: [] });
    expect(survivalAt(curve, 0)).toBeNull();
    expect(survivalQuantile(curve, 0.5)).toBeNull();
  });

  test("when nobody had the event the curve stays at 1 for as long as was waited", () => {
    const curve = kaplanMeier({ events: [], censored: [5, 9] });
    expect(survivalAt(curve, 9)).toEqual({ value: 1 });
    expect(survivalAt(curve, 10)).toBeNull();
    expect(survivalQuantile(curve, 0.5)).toBeNull();
  });

  test("when everybody had it the curve is 0 for ever", () => {
    const curve = kaplanMeier({ events: [0, 4], censored: [] });
    expect(survivalAt(curve, 0)?.value).toBe(0.5);
    expect(survivalAt(curve, 1e9)).toEqual({ value: 0 });
  });

  test("exactly half counts as the median although the product of ratios is inexact", () => {
    const curve = kaplanMeier({ events: [1, 2, 3], censored: [4, 4, 4] });
    expect(survivalQuantile(curve, 0.5)?.value).toBe(3);
  });

  test.each([[[-1]], [[Number.NaN]], [[Infinity]]])("refuses the time %s", (events) => {
    expect(() => kaplanMeier({ events, censored: [] })).toThrow(RangeError);
  });
});

const durations = fc.array(fc.nat(20), { maxLength: 40 });

test("equals the product over every single time, counted anew at each", () => {
  fc.assert(
    fc.property(durations, durations, (events, censored) => {
      const curve = kaplanMeier({ events, censored });
      const lastTime = Math.max(-1, ...events, ...censored);
      let product = 1;
      for (let time = 0; time <= lastTime; time++) {
        const atRisk = [...events, ...censored].filter((duration) => duration >= time).length;
        const happened = events.filter((duration) => duration === time).length;
        product *= 1 - happened / atRisk;
        expect(survivalAt(curve, time)?.value).toBeCloseTo(product, 12);
      }
    }),
  );
});

test("without censoring it is the share of cases not yet done, and order never matters", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { minLength: 1 }), fc.nat(50), (events, time) => {
      const later = events.filter((duration) => duration > time).length;
      expect(survivalAt(kaplanMeier({ events, censored: [] }), time)?.value).toBeCloseTo(later / events.length, 12);
      expect(kaplanMeier({ events: events.toReversed(), censored: [] })).toEqual(kaplanMeier({ events, censored: [] }));
    }),
  );
});
