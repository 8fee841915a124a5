import type { CriterionState, NotApplicable, TraceStep } from "@rukun/core";
import type { Criterion } from "../rubric/criterion.js";
import type { PartOutcome } from "./part-outcome.js";

/** How a criterion came out, at full precision: what levels, gates and recommendations are computed from. */
export interface CriterionOutcome {
  /** The criterion. */
  readonly criterion: Criterion;
  /** What is known. */
  readonly state: CriterionState;
  /** The score with the unknown counted as 0, `null` where it does not apply. */
  readonly low: number | null;
  /** The score with the unknown counted as 1, `null` where it does not apply. */
  readonly high: number | null;
  /** How far the inputs can be trusted, `null` where it does not apply. */
  readonly grade: number | null;
  /** Reason codes, a hybrid's prefixed with their part. */
  readonly reasons: readonly string[];
  /** How the score came about. */
  readonly trace: readonly TraceStep[];
  /** The parts that apply. */
  readonly parts: readonly PartOutcome[];
  /** The claim by which it does not apply. */
  readonly waiver: NotApplicable | null;
}

/** The weight of the parts that apply. */
export function applicableWeight({ criterion, parts }: CriterionOutcome): number {
  return parts.reduce((total, { share }) => total + criterion.weight * share, 0);
}
