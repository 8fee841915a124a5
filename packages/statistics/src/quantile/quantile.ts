import { quantileSorted } from "d3-array";

/**
 * A quantile of ascending numbers, interpolated between neighbours (Hyndman and Fan's type 7, as in R and NumPy).
 *
 * @param ascending - numbers, smallest first
 * @param share - which quantile, 0..1
 * @returns the quantile, or `null` where there are no numbers
 * @throws RangeError when `share` is outside 0..1
 * @example
 * quantile([1, 2, 3, 4], 0.5) // => 2.5
 */
export function quantile(ascending: ArrayLike<number>, share: number): number | null {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`${share} is not a share between 0 and 1.`);
  // Indexes and a length are all that it reads, whatever its declared type asks for.
  return quantileSorted(ascending as readonly number[] as number[], share) ?? null;
}
