import type { CurvePoint } from "@rukun/scorer";
import { sixDecimals } from "./six-decimals.js";

/** The values of a metric at which its score is fair and good, as a rubric's readers speak of it. */
export interface ControlValues {
  /** The value worth 0.5. */
  readonly fairAt: number | null;
  /** The value worth 0.9. */
  readonly goodAt: number | null;
}

/**
 * The values at which a curve reaches 0.5 and 0.9.
 *
 * @example
 * controlValues([[0, 0], [0.5, 0.5], [0.9, 0.9], [1, 1]]) // => { fairAt: 0.5, goodAt: 0.9 }
 */
export function controlValues(curve: readonly CurvePoint[]): ControlValues {
  return { fairAt: valueFor(curve, 0.5), goodAt: valueFor(curve, 0.9) };
}

/**
 * The value nearest to the curve's bad end that is worth a score: the curve read backwards.
 *
 * @example
 * valueFor([[2, 1], [8, 0.9], [24, 0.5], [96, 0]], 0.5) // => 24
 */
export function valueFor(curve: readonly CurvePoint[], score: number): number | null {
  const [first, last] = [curve[0], curve.at(-1)];
  if (first === undefined || last === undefined) return null;
  const fromBad = first[1] <= last[1] ? curve : [...curve].reverse();
  for (const [index, [value, worth]] of fromBad.entries()) {
    if (worth < score) continue;
    const before = fromBad[index - 1];
    if (before === undefined || worth === score) return value;
    return sixDecimals(before[0] + ((score - before[1]) / (worth - before[1])) * (value - before[0]));
  }
  return null;
}
