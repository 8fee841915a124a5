import type { CriterionResult } from "@rukun/core";
import { applicableWeight, type CriterionOutcome } from "../criteria/criterion-outcome.js";
import { sixDecimals, sixDecimalsOrNull } from "../numbers/six-decimals.js";

/**
 * A criterion as the assessment prints it.
 *
 * @param applicable - the weight applicable in the criterion's level
 */
export function criterionResult(outcome: CriterionOutcome, applicable: number): CriterionResult {
  const { state, low, high, grade, reasons, trace } = outcome;
  return {
    state,
    score: sixDecimalsOrNull(low),
    upper: sixDecimalsOrNull(high),
    grade: sixDecimalsOrNull(grade),
    pointsLost: low === null ? null : sixDecimals((100 * applicableWeight(outcome) * (1 - low)) / applicable),
    reasons,
    trace,
  };
}
