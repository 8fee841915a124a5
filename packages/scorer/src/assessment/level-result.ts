import type { LevelResult } from "@rukun/core";
import type { LevelOutcome } from "../levels/level-outcome.js";
import { sixDecimals, sixDecimalsOrNull } from "../numbers/six-decimals.js";
import type { RubricGate } from "../rubric/rubric.js";

/** A level held by less than this is fragile: 3 points of 100, our judgement of what one lapsed document can cost. */
const fragileBelow = 0.03;

/** A level as the assessment prints it. */
export function levelResult(
  outcome: LevelOutcome,
  {
    gate,
    failures,
    previousHolds,
  }: { readonly gate: RubricGate; readonly failures: readonly string[]; readonly previousHolds: boolean },
): LevelResult {
  const ownGate = failures.length === 0;
  const score = sixDecimalsOrNull(outcome.low);
  const margin = score === null ? null : sixDecimals(score - gate.score);
  return {
    score,
    upper: sixDecimalsOrNull(outcome.high),
    coverage: sixDecimalsOrNull(outcome.coverage),
    confidence: sixDecimalsOrNull(outcome.confidence),
    naShare: sixDecimals(outcome.naShare),
    competencies: Object.fromEntries([...outcome.competencies].map(([id, value]) => [id, sixDecimalsOrNull(value)])),
    ownGate,
    achieved: ownGate && previousHolds,
    blockedBy: previousHolds ? failures : ["previous-level", ...failures],
    margin,
    fragile: margin !== null && margin >= 0 && margin < fragileBelow,
  };
}
