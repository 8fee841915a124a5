import type { LevelOutcome } from "../levels/level-outcome.js";
import { reaches } from "../numbers/six-decimals.js";
import type { RubricGate } from "../rubric/rubric.js";
import { barOf } from "./must-bar.js";

/**
 * What keeps a level from holding on its own, the previous level aside, as codes in this order:
 * `score-below-threshold`, `must:ID` for each criterion, `floor:ID` for each competency, `coverage-below-threshold`,
 * `na-above-limit`. Empty when the gate holds.
 *
 * What does not apply cannot fail; a level in which nothing applies fails by `na-above-limit` alone, whatever the
 * limit: nothing shows that it is reached.
 */
export function checkGate(outcome: LevelOutcome, gate: RubricGate): string[] {
  const failures: string[] = [];
  if (isBelow(outcome.low, gate.score)) failures.push("score-below-threshold");
  for (const { criterion, low } of outcome.criteria) {
    if (criterion.requirement === "must" && isBelow(low, barOf(criterion, gate))) failures.push(`must:${criterion.id}`);
  }
  for (const [id, score] of outcome.competencies) {
    if (isBelow(score, gate.floor)) failures.push(`floor:${id}`);
  }
  if (isBelow(outcome.coverage, gate.coverage)) failures.push("coverage-below-threshold");
  if (outcome.low === null || !reaches(gate.na, outcome.naShare)) failures.push("na-above-limit");
  return failures;
}

function isBelow(score: number | null, bar: number): boolean {
  return score !== null && !reaches(score, bar);
}
