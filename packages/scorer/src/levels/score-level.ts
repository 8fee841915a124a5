import { applicableWeight, type CriterionOutcome } from "../criteria/criterion-outcome.js";
import type { Rubric, RubricLevel } from "../rubric/rubric.js";
import type { LevelOutcome } from "./level-outcome.js";
import { weightedMean } from "./weighted-mean.js";

/** Scores a level and its competencies from the outcomes of all criteria. */
export function scoreLevel(
  level: RubricLevel,
  { rubric, outcomes }: { readonly rubric: Rubric; readonly outcomes: readonly CriterionOutcome[] },
): LevelOutcome {
  const criteria = outcomes.filter(({ criterion }) => criterion.level === level.id);
  const weight = criteria.reduce((total, { criterion }) => total + criterion.weight, 0);
  const applicable = criteria.reduce((total, outcome) => total + applicableWeight(outcome), 0);
  const competencies = rubric.competencies
    .filter((competency) => competency.level === level.id)
    .map(({ id }): [string, number | null] => {
      const own = criteria.filter(({ criterion }) => criterion.competency === id);
      return [id, weightedMean(own, ({ low }) => low)];
    });
  return {
    level,
    criteria,
    low: weightedMean(criteria, ({ low }) => low),
    high: weightedMean(criteria, ({ high }) => high),
    coverage: weightedMean(criteria, ({ state }) => (state === "known" ? 1 : 0)),
    confidence: weightedMean(criteria, ({ grade }) => grade),
    applicable,
    naShare: (weight - applicable) / weight,
    competencies: new Map(competencies),
  };
}
