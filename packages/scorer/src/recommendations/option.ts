import type { Recommendation, RecommendationKind } from "@rukun/core";

/** A way to improve one part of a criterion, before it is placed among the others. */
export interface Option {
  /** What kind of step it is. */
  readonly kind: RecommendationKind;
  /** By how much the part's score rises, 0..1; half the range where that is uncertain. */
  readonly rise: number;
  /** True when the step answers a question instead of closing a gap. */
  readonly uncertain: boolean;
  /** The answer to reach. */
  readonly answer?: NonNullable<Recommendation["answer"]>;
  /** The metric and the value to reach. */
  readonly metric?: NonNullable<Recommendation["metric"]>;
}
