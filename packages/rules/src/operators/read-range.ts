/** Two ends, both in the range; without one it goes on. */
export interface Range {
  /** The lowest value in it. */
  readonly from: number;
  /** The highest value in it. */
  readonly to: number;
}

/**
 * Reads `[from, to]`, or `{ from, to }` of which one may be left out; undefined for anything else and for ends the
 * wrong way round.
 */
export function readRange(value: unknown, readEnd: (end: unknown) => number): Range | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  let from: number;
  let to: number;
  if (Array.isArray(value)) {
    if (value.length !== 2) return undefined;
    from = readEnd(value[0]);
    to = readEnd(value[1]);
  } else {
    const ends = Object.keys(value);
    if (ends.length === 0 || ends.some((end) => end !== "from" && end !== "to")) return undefined;
    const given = value as { readonly from?: unknown; readonly to?: unknown };
    from = ends.includes("from") ? readEnd(given.from) : -Infinity;
    to = ends.includes("to") ? readEnd(given.to) : Infinity;
  }
  // An end that is not a number fails every comparison.
  return from <= to ? { from, to } : undefined;
}
