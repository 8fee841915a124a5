import type { ConfidenceInterval } from "@rukun/core";
import { normalQuantile } from "./normal-quantile.js";

/**
 * The range of true shares that a share of cases is compatible with. Unlike the textbook interval it never leaves
 * 0..1 and is right for 0 or all of a few cases.
 *
 * @param successes - cases that count, a whole number ≥ 0
 * @param trials - all cases, a whole number ≥ `successes`
 * @param level - the confidence level, 0.95 unless given
 * @returns the interval, or `null` where there are no cases
 * @throws RangeError when a count is negative or `successes` exceeds `trials`
 * @example
 * wilsonInterval(0, 10)?.high.toFixed(4) // => "0.2775"
 */
export function wilsonInterval(successes: number, trials: number, level = 0.95): ConfidenceInterval | null {
  if (!(successes >= 0 && trials >= successes))
    throw new RangeError(`${successes} of ${trials} is not a share of cases.`);
  if (trials === 0) return null;
  // Wilson (1927), Probable Inference, the Law of Succession, and Statistical Inference, JASA 22, 209-212.
  const z = normalQuantile(1 - (1 - level) / 2);
  const observed = successes / trials;
  const scale = 1 + (z * z) / trials;
  const centre = (observed + (z * z) / (2 * trials)) / scale;
  const margin = (z / scale) * Math.sqrt((observed * (1 - observed)) / trials + (z * z) / (4 * trials * trials));
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - margin),
    high: successes === trials ? 1 : Math.min(1, centre + margin),
    method: "wilson",
    level,
  };
}
