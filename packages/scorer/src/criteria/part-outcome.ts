import type { PracticeAnswer, TraceStep } from "@rukun/core";

/** What is known of a part. */
export type PartState = "known" | "unknown" | "not-applicable";

/** What both kinds of part come out as. */
interface PartOutcomeBase {
  /** The part's share of the criterion's weight; 1 unless the criterion is a hybrid. */
  readonly share: number;
  /** What is known. */
  readonly state: PartState;
  /** The score with the unknown counted as 0. */
  readonly low: number;
  /** The score with the unknown counted as 1. */
  readonly high: number;
  /** How far the input can be trusted, 0..1. */
  readonly grade: number;
  /** Reason codes. */
  readonly reasons: readonly string[];
  /** How the score came about. */
  readonly trace: readonly TraceStep[];
}

/** How an answered part came out. */
export interface PracticeOutcome extends PartOutcomeBase {
  /** Answered. */
  readonly part: "practice";
  /** The answer counted, `null` where there is none. */
  readonly answer: PracticeAnswer | null;
  /** What the answer is worth with a current document. */
  readonly uncapped: number;
}

/** How a measured part came out. */
export interface MeasuredOutcome extends PartOutcomeBase {
  /** Measured. */
  readonly part: "measured";
  /** The value counted, `null` where there is none. */
  readonly value: number | null;
  /** The cases that the value rests on, `null` where that was not given. */
  readonly n: number | null;
  /** The fewest cases needed, where the sample is too small. */
  readonly minSample: number | null;
}

/** How one part of a criterion came out. */
export type PartOutcome = PracticeOutcome | MeasuredOutcome;
