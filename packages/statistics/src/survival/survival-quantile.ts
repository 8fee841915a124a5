import type { SurvivalCurve } from "./kaplan-meier.js";

/** A time read off a survival curve. */
export interface SurvivalTime {
  /** The first time by which the share had the event. */
  readonly value: number;
  /** The lower end of its interval. */
  readonly low: number;
  /** The upper end of its interval, or `null` where the curve's upper band never falls so far. */
  readonly high: number | null;
}

// Products of ratios such as 2/3 · 3/4 may miss an exact half by a few units in the last place.
const tolerance = 1e-12;

/**
 * The time by which a share of the cases had the event; for 0.5 the median.
 *
 * @param curve - from `kaplanMeier`
 * @param share - share of cases that had the event, between 0 and 1, both excluded
 * @returns the time and its interval (Brookmeyer and Crowley, 1982), or `null` where the curve never falls so far
 * @example
 * survivalQuantile(kaplanMeier({ events: [1, 2, 3], censored: [] }), 0.5)?.value // => 2
 */
export function survivalQuantile(curve: SurvivalCurve, share: number): SurvivalTime | null {
  const value = firstTimeAtOrBelow(curve, curve.survival, 1 - share);
  if (value === null) return null;
  return {
    value,
    low: firstTimeAtOrBelow(curve, curve.low, 1 - share) ?? value,
    high: firstTimeAtOrBelow(curve, curve.high, 1 - share),
  };
}

function firstTimeAtOrBelow(curve: SurvivalCurve, band: Float64Array, level: number): number | null {
  const step = band.findIndex((height) => height <= level + tolerance);
  return curve.times[step] ?? null;
}
