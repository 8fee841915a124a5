import type { ConfidenceInterval } from "@rukun/core";
import type { SurvivalCurve } from "./kaplan-meier.js";

/** A share read off a survival curve. */
export interface SurvivalShare {
  /** The share of cases without the event at that time, 0..1. */
  readonly value: number;
  /** Its interval; absent before the first event and where the curve is 0. */
  readonly interval?: ConfidenceInterval;
}

/**
 * The share of cases that did not have the event by a time; one minus it is the share that did.
 *
 * @param curve - from `kaplanMeier`
 * @param time - in the curve's unit, ≥ 0
 * @returns the share with its interval, or `null` beyond the last time observed, where nothing is known
 * @example
 * survivalAt(kaplanMeier({ events: [1, 2], censored: [3, 3] }), 1)?.value // => 0.75
 */
export function survivalAt(curve: SurvivalCurve, time: number): SurvivalShare | null {
  const step = lastStepUpTo(curve.times, time);
  const value = step < 0 ? 1 : (curve.survival[step] as number);
  if (curve.n === 0 || (time > curve.lastTime && value > 0)) return null;
  const low = curve.low[step];
  const high = curve.high[step];
  if (low === undefined || high === undefined || Number.isNaN(low)) return { value };
  return { value, interval: { low, high, method: "greenwood-log-log", level: curve.level } };
}

function lastStepUpTo(times: Float64Array, time: number): number {
  let from = 0;
  let to = times.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((times[middle] as number) <= time) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
