import type { MovedRule } from "./ruleset-diff.js";

/**
 * The fewest rules that have to be moved to get from one order to another: those outside a longest run of rules that
 * kept theirs (longest increasing subsequence, Schensted 1961).
 *
 * @param before - ids in the order before
 * @param after - the same ids in the order now
 */
export function movedRules(before: readonly string[], after: readonly string[]): readonly MovedRule[] {
  const places = new Map(before.map((id, place) => [id, place]));
  const order = after.map((id) => places.get(id) as number);
  // For each length, where the run of that length that ends lowest ends; and for each rule, the one before it in its run.
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, place] of order.entries()) {
    let length = 0;
    for (let high = ends.length; length < high;) {
      const middle = (length + high) >> 1;
      if ((order[ends[middle] as number] as number) < place) length = middle + 1;
      else high = middle;
    }
    previous.push(ends[length - 1]);
    ends[length] = index;
  }
  const kept = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) kept.add(index);
  return after.flatMap((id, to) => (kept.has(to) ? [] : [{ id, from: order[to] as number, to }]));
}
