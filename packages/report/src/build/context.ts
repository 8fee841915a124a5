import type { Assessment, CriterionResult, StrategyProfile } from "@rukun/core";
import type { Criterion, Localized, Rubric } from "@rukun/scorer";

/** What the builders of a report's parts work with. */
export interface BuildContext {
  /** The profile that was scored. */
  readonly profile: StrategyProfile;
  /** What the scorer made of it. */
  readonly assessment: Assessment;
  /** The rubric. */
  readonly rubric: Rubric;
  /** A metric's name. */
  readonly metricTitle: (id: string) => Localized;
}

/** A criterion with its result. */
export interface JudgedCriterion {
  /** What is asked or measured. */
  readonly criterion: Criterion;
  /** What came of it. */
  readonly result: CriterionResult;
}

/** The criteria of a level that have a result, in the rubric's order. */
export function judgedCriteria(context: BuildContext, levelId: string): JudgedCriterion[] {
  return context.rubric.criteria.flatMap((criterion) => {
    const result = context.assessment.criteria[criterion.id];
    return criterion.level === levelId && result !== undefined ? [{ criterion, result }] : [];
  });
}

/** The weight of a level's criteria that apply. */
export function applicableWeight(judged: readonly JudgedCriterion[]): number {
  return judged.reduce((sum, { criterion, result }) => (result.score === null ? sum : sum + criterion.weight), 0);
}

/** The criterion of an id, which an assessment of this rubric always names rightly. */
export function criterionOf(rubric: Rubric, id: string): Criterion | undefined {
  return rubric.criteria.find((criterion) => criterion.id === id);
}
