import type { CriterionOutcome } from "../criteria/criterion-outcome.js";
import type { PartOutcome } from "../criteria/part-outcome.js";

/**
 * The mean of a figure over the parts of criteria that apply, by weight; `null` where nothing applies. Weights are
 * flat: what does not apply leaves numerator and denominator, and nothing is redistributed inside a competency.
 */
export function weightedMean(
  outcomes: readonly CriterionOutcome[],
  figure: (part: PartOutcome) => number,
): number | null {
  let total = 0;
  let weight = 0;
  for (const { criterion, parts } of outcomes) {
    for (const part of parts) {
      total += criterion.weight * part.share * figure(part);
      weight += criterion.weight * part.share;
    }
  }
  return weight === 0 ? null : total / weight;
}
