import { emptyDenominator, type Share } from "@rukun/statistics";

/**
 * How unequally contributions are spread over members: 0 when everyone contributes the same, approaching 1 when one
 * member contributes everything.
 *
 * Silent members are not in `counts`; pass zeros for them to include them, and say so in the result, since it moves
 * the figure a good deal.
 *
 * @param counts - contributions per member, each a whole number ≥ 0
 * @returns a share in 0..1, or the reason `empty-denominator` when nobody contributed
 * @example
 * gini([1, 2, 3, 4]).value // => 0.25
 * gini([0, 0, 0, 1]).value // => 0.75
 */
export function gini(counts: Iterable<number>): Share {
  const ascending = Float64Array.from(counts).sort();
  let total = 0;
  let weighted = 0;
  for (const [index, count] of ascending.entries()) {
    total += count;
    weighted += (2 * (index + 1) - ascending.length - 1) * count;
  }
  if (total === 0) return emptyDenominator;
  // Damgaard and Weiner (2000), Ecology 81, 1139-1142, equation 2; whole numbers until the one division.
  return { value: weighted / (ascending.length * total) };
}
