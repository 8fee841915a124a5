import { sixDecimals } from "../numbers/six-decimals.js";
import type { CurvePoint } from "../rubric/criterion.js";

/** Where a value lies on a curve. */
export interface CurvePosition {
  /** The score, 0..1. */
  readonly score: number;
  /** The control point at or before the value. */
  readonly from: CurvePoint;
  /** The control point at or after the value; the same as `from` beyond the ends and on the last point. */
  readonly to: CurvePoint;
}

/**
 * The score of a value: linear between the curve's points, flat beyond its ends.
 *
 * @param curve - at least two points, strictly ascending in their value
 * @example
 * interpolate([[0.6, 0.5], [0.9, 0.9]], 0.75).score // => 0.7
 * interpolate([[0.6, 0.5], [0.9, 0.9]], 2).score // => 0.9
 */
export function interpolate(curve: readonly CurvePoint[], value: number): CurvePosition {
  let from = curve[0];
  if (from === undefined) throw new RangeError("A curve needs at least two points.");
  if (value <= from[0]) return { score: from[1], from, to: from };
  for (const to of curve.slice(1)) {
    if (value < to[0]) {
      const score = from[1] + ((to[1] - from[1]) * (value - from[0])) / (to[0] - from[0]);
      return { score, from, to };
    }
    from = to;
  }
  return { score: from[1], from, to: from };
}

/**
 * The next control point worth more than a value is, walking in the direction in which the curve rises; `undefined`
 * at the top. From below the curve's first point it is the first one that is worth anything more, since reaching the
 * first point itself changes nothing.
 *
 * @example
 * nextControlPoint([[2, 1], [8, 0.9], [24, 0.5], [96, 0]], 20) // => [8, 0.9]
 */
export function nextControlPoint(curve: readonly CurvePoint[], value: number): CurvePoint | undefined {
  const { score } = interpolate(curve, value);
  const rises = (curve.at(-1)?.[1] ?? 0) >= (curve[0]?.[1] ?? 0);
  const points = rises ? curve : curve.toReversed();
  return points.find((point) => sixDecimals(point[1]) > sixDecimals(score));
}
