import type { NullReason } from "@rukun/core";

/** A computed number, or why there is none. */
export type Share =
  { readonly value: number; readonly reason?: never } | { readonly value: null; readonly reason: NullReason };

/** The answer where there is nothing to divide by: never 0, never NaN. */
export const emptyDenominator: Share = Object.freeze({ value: null, reason: "empty-denominator" });

/**
 * One count as a part of another.
 *
 * @param numerator - a count ≥ 0
 * @param denominator - a count ≥ 0
 * @returns `numerator / denominator`, or the reason `empty-denominator`
 * @example
 * share(1, 3).value // => 0.3333333333333333
 * share(0, 0) // => { value: null, reason: "empty-denominator" }
 */
export function share(numerator: number, denominator: number): Share {
  return denominator === 0 ? emptyDenominator : { value: numerator / denominator };
}
