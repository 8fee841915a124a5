import type { LocalDate } from "../time/instant.js";

/** What became of a strategy decision once its effect was looked at. */
export const strategyOutcomes = ["kept", "changed", "reverted"] as const;

/** One of {@link strategyOutcomes}. */
export type StrategyOutcome = (typeof strategyOutcomes)[number];

/**
 * A row of the decision register: something the team decided because of figures, and what the figure did after.
 * (A decision about a member's content is a `Decision`.)
 */
export interface StrategyDecision {
  /** Unique in the register. */
  readonly id: string;
  /** The day it was decided. */
  readonly decidedOn: LocalDate;
  /** What was decided, in a sentence. */
  readonly title: string;
  /** The findings it rests on. */
  readonly basis?: string;
  /** The review it came out of. */
  readonly reviewId?: string;
  /** Who carries it out. */
  readonly owner?: string;
  /** The figure it shall move: a metric's id, or words for a figure kept elsewhere. */
  readonly metricId?: string;
  /** The unit of `before` and `after`, as in metric results. */
  readonly unit?: string;
  /** The figure before, in `unit`. */
  readonly before?: number;
  /** The figure after, in `unit`. */
  readonly after?: number;
  /** The day `after` was taken: the effect was checked. */
  readonly verifiedOn?: LocalDate;
  /** What became of it. */
  readonly outcome?: StrategyOutcome;
}
