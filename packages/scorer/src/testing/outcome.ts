import type { Assessment, CriterionResult, ProfileAnswer, ProfileMetric } from "@rukun/core";
import { score as scoreProfile } from "../assessment/score.js";
import { defaultRubric } from "../rubric/default-rubric.js";
import type { Rubric } from "../rubric/rubric.js";

/** The day that the inputs of {@link judgeInput} speak of. */
export const asOf = "2026-11-21";

/** A link dated three weeks before. */
export const fresh = { url: "https://example.org/page", date: "2026-11-01" };

/** The answers and metrics of an otherwise empty profile. */
export interface Input {
  readonly answers?: Readonly<Record<string, ProfileAnswer>>;
  readonly metrics?: Readonly<Record<string, ProfileMetric>>;
}

/** Scores a few inputs, all else unknown. */
export function judgeInput({ answers = {}, metrics = {} }: Input, rubric: Rubric = defaultRubric): Assessment {
  const reference = { id: rubric.id, version: rubric.version };
  return scoreProfile({ schemaVersion: 1, id: "community", asOf, rubric: reference, answers, metrics }, { rubric });
}

type Outcome = Omit<CriterionResult, "trace" | "pointsLost">;

/** What one criterion comes out as, without trace. */
export function outcome(id: string, input: Input, rubric?: Rubric): Outcome | undefined {
  const result = judgeInput(input, rubric).criteria[id];
  if (result === undefined) return undefined;
  const { trace: _trace, pointsLost: _pointsLost, ...rest } = result;
  return rest;
}

/** A criterion of which everything is known. */
export function scored(score: number, grade: number, reasons: readonly string[] = []): Outcome {
  return { state: "scored", score, upper: score, grade, reasons };
}

/** A criterion of which nothing is known. */
export function unknown(...reasons: readonly string[]): Outcome {
  return { state: "unknown", score: 0, upper: 1, grade: 0, reasons };
}
