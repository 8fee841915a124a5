/**
 * The smallest number of members who together made at least half of all contributions: how many would have to leave
 * for half of the community's work to be gone. CHAOSS knows it as the contributor absence (or bus) factor.
 *
 * @param counts - contributions per member, each a whole number ≥ 0
 * @returns a number of members, or `null` when nobody contributed
 * @example
 * contributorAbsenceFactor([1000, 433, 343, 332, 202, 90, 42, 33]) // => 2
 */
export function contributorAbsenceFactor(counts: Iterable<number>): number | null {
  const descending = Float64Array.from(counts).sort().reverse();
  const total = descending.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  let sum = 0;
  return descending.findIndex((count) => (sum += count) * 2 >= total) + 1;
}
