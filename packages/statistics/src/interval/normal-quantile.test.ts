import fc from "fast-check";
import { expect, test } from "vitest";
import { normalQuantile } from "../index.js";

// From Python 3.11's statistics.NormalDist().inv_cdf and R 4.2's qnorm, which agree to the last digit shown.
test.each([
  [0.5, 0],
  [0.975, 1.959963984540054],
  [0.995, 2.5758293035489004],
  [0.9, 1.2815515655446008],
  [1e-10, -6.361340902404056],
  [1e-300, -37.0471],
])("the quantile of %s is %s", (probability, expected) => {
  expect(normalQuantile(probability)).toBeCloseTo(expected, expected < -30 ? 4 : 12);
});

test("is symmetric about the median and grows", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 0.5, noNaN: true }),
      fc.double({ min: 1e-6, max: 0.5, noNaN: true }),
      (first, second) => {
        expect(normalQuantile(1 - first)).toBeCloseTo(-normalQuantile(first), 6);
        if (first < second) expect(normalQuantile(first)).toBeLessThanOrEqual(normalQuantile(second));
      },
    ),
  );
});

test.each([0, 1, -0.1, 1.1, Number.NaN])("refuses %s, which is no probability", (probability) => {
  expect(() => normalQuantile(probability)).toThrow(RangeError);
});
