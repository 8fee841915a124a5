import fc from "fast-check";
import { expect, test } from "vitest";
import { quantile } from "../index.js";

test("interpolates between neighbours", () => {
  expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
  expect(quantile(Float64Array.of(3), 0.9)).toBe(3);
});

test("of nothing is null, and of a share outside 0..1 an error", () => {
  expect(quantile([], 0.5)).toBeNull();
  expect(() => quantile([1], 1.5)).toThrow(RangeError);
});

test("lies within the numbers and grows with the share", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer(), { minLength: 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (numbers, share) => {
        const ascending = Float64Array.from(numbers).sort();
        const value = quantile(ascending, share) as number;
        expect(value).toBeGreaterThanOrEqual(ascending[0] as number);
        expect(value).toBeLessThanOrEqual(ascending.at(-1) as number);
        expect(quantile(ascending, share / 2) as number).toBeLessThanOrEqual(value);
      },
    ),
  );
});
