import { share, type Share } from "@rukun/statistics";

/**
 * The share of all contributions that the most active members made.
 *
 * @param counts - contributions per member, each a whole number ≥ 0
 * @param membersShare - which share of the members, above 0 and up to 1; rounded down, but at least one member
 * @returns a share in 0..1, or the reason `empty-denominator` when nobody contributed
 * @throws RangeError when `membersShare` is not above 0 and up to 1
 * @example
 * topShare([90, 5, 5], 0.01).value // => 0.9
 */
export function topShare(counts: Iterable<number>, membersShare: number): Share {
  if (!(membersShare > 0 && membersShare <= 1)) throw new RangeError(`${membersShare} is not a share of members.`);
  const descending = Float64Array.from(counts).sort().reverse();
  // A tenth of 30 members is 3 of them, although 30 · 0.1 is a little more and 70 · 0.1 a little less than whole.
  const members = Math.max(1, Math.floor(descending.length * membersShare + 1e-9));
  const sum = (numbers: Float64Array): number => numbers.reduce((total, count) => total + count, 0);
  return share(sum(descending.subarray(0, members)), sum(descending));
}
