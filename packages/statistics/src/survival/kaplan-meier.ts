import { normalQuantile } from "../interval/normal-quantile.js";

/** How long each case took, or how long it has been waited for without the event. */
export interface SurvivalTimes {
  /** Times at which the event happened, ≥ 0, in any order. */
  readonly events: ArrayLike<number>;
  /** Times at which a case was last seen without the event, ≥ 0, in any order. */
  readonly censored: ArrayLike<number>;
}

/** The share of cases still without the event, as steps down at the times of events. */
export interface SurvivalCurve {
  /** All cases, with the event or censored. */
  readonly n: number;
  /** Cases with the event. */
  readonly eventCount: number;
  /** The last time observed; nothing is known beyond it unless the curve has reached 0. */
  readonly lastTime: number;
  /** Distinct times of events, ascending. */
  readonly times: Float64Array;
  /** The share without the event from each time on. */
  readonly survival: Float64Array;
  /** Lower ends of the pointwise interval; NaN where the curve is 0 and the variance without bound. */
  readonly low: Float64Array;
  /** Upper ends of the pointwise interval; NaN where the curve is 0. */
  readonly high: Float64Array;
  /** The confidence level of the interval. */
  readonly level: number;
}

/**
 * The Kaplan-Meier estimate of time to an event, with Greenwood's variance on the log-log scale. Cases still
 * waiting count for as long as they waited, instead of being dropped or taken to have happened now.
 *
 * A case censored at the time of an event counts as at risk in it.
 *
 * @param times - durations in one unit, which is the unit of the curve's times
 * @param level - the confidence level of the pointwise interval, 0.95 unless given
 * @throws RangeError when a time is negative or not a number
 * @example
 * const curve = kaplanMeier({ events: [1, 2, 2], censored: [3] });
 * Array.from(curve.survival) // => [0.75, 0.25]
 */
export function kaplanMeier(times: SurvivalTimes, level = 0.95): SurvivalCurve {
  // Kaplan and Meier (1958), JASA 53, 457-481; interval: Kalbfleisch and Prentice (1980), section 1.3.
  const events = ascending(times.events);
  const censored = ascending(times.censored);
  const n = events.length + censored.length;
  const z = normalQuantile(1 - (1 - level) / 2);
  const steps = new Set(events).size;
  const curve = {
    times: new Float64Array(steps),
    survival: new Float64Array(steps),
    low: new Float64Array(steps),
    high: new Float64Array(steps),
  };
  let eventsBefore = 0;
  let censoredBefore = 0;
  let survival = 1;
  let greenwood = 0;
  for (let step = 0; step < steps; step++) {
    const time = events[eventsBefore] as number;
    while (censoredBefore < censored.length && (censored[censoredBefore] as number) < time) censoredBefore++;
    const atRisk = n - eventsBefore - censoredBefore;
    const from = eventsBefore;
    while (eventsBefore < events.length && events[eventsBefore] === time) eventsBefore++;
    const happened = eventsBefore - from;
    survival = happened === atRisk ? 0 : survival * (1 - happened / atRisk);
    greenwood += happened / (atRisk * (atRisk - happened));
    const spread = Math.exp((z * Math.sqrt(greenwood)) / Math.log(survival));
    curve.times[step] = time;
    curve.survival[step] = survival;
    curve.low[step] = survival === 0 ? Number.NaN : survival ** (1 / spread);
    curve.high[step] = survival === 0 ? Number.NaN : survival ** spread;
  }
  const lastTime = Math.max(events.at(-1) ?? 0, censored.at(-1) ?? 0);
  return { n, eventCount: events.length, lastTime, ...curve, level };
}

function ascending(times: ArrayLike<number>): Float64Array {
  const sorted = Float64Array.from(times).sort();
  // Typed arrays sort NaN last, so the two ends tell of every bad time.
  if (sorted.length > 0 && !((sorted[0] as number) >= 0 && (sorted.at(-1) as number) < Infinity)) {
    throw new RangeError("Times are numbers of 0 or more.");
  }
  return sorted;
}
