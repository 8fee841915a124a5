/**
 * The candidate closest to a word, if it is close enough to be a slip of the hand: at most a third of its letters
 * differ (Damerau-Levenshtein distance, letter case and separators aside).
 *
 * @example
 * nearest("actorld", ["actorId", "objectId"]) // => "actorId"
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > 64) return undefined;
  const plain = simplify(word);
  if (plain === "") return undefined;
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const other = simplify(candidate);
    const limit = Math.max(plain.length, other.length) / 3;
    if (Math.abs(plain.length - other.length) > limit) continue;
    const difference = distance(plain, other);
    if (difference <= limit && difference < bestDistance) {
      best = candidate;
      bestDistance = difference;
    }
  }
  return best;
}

function simplify(word: string): string {
  return word.toLowerCase().replace(/[\s_.-]/g, "");
}

/** Optimal string alignment distance: insertions, deletions, replacements, and swaps of neighbours. */
function distance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      let least = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + (isSame ? 0 : 1),
      );
      const isSwap = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (isSwap) least = Math.min(least, (beforeLast[column - 2] as number) + 1);
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] as number;
}
