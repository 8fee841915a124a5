import type { LocalDate } from "../time/instant.js";

/**
 * What a community goal can serve in the organisation's business: more revenue, more customers, more satisfied
 * customers, better known. The list is closed.
 */
export const businessGoals = ["revenue", "customer-base", "satisfaction", "awareness"] as const;

/** One of {@link businessGoals}. */
export type BusinessGoal = (typeof businessGoals)[number];

/**
 * A row of the goal register: where a figure stood, where it shall stand, and by when.
 *
 * Nothing beyond `id` and `title` is required, so that a goal can be written down before it is thought through;
 * `checkGoal` says what it still lacks.
 */
export interface Goal {
  /** Unique in the register. */
  readonly id: string;
  /** What shall be different, in a sentence. */
  readonly title: string;
  /** Who answers for it: one name or role. */
  readonly owner?: string;
  /** The business goal it serves. */
  readonly businessGoal?: BusinessGoal;
  /** Why it matters to the community's mission, where it serves no business goal. */
  readonly relevance?: string;
  /** Why it can be reached: the people, time, budget or precedent it counts on. */
  readonly feasibility?: string;
  /** The figure that shows it: a metric's id, or words for a figure kept elsewhere. */
  readonly metricId?: string;
  /** The unit of `baseline`, `target` and `current`, as in metric results (`share` is 0..1). */
  readonly unit?: string;
  /** The figure at the start, in `unit`. */
  readonly baseline?: number;
  /** The figure to reach, in `unit`; below `baseline` where less is better. */
  readonly target?: number;
  /** The latest figure, in `unit`. */
  readonly current?: number;
  /** The day `current` was taken. */
  readonly currentOn?: LocalDate;
  /** The first day of work on it: the day of `baseline`. */
  readonly startOn?: LocalDate;
  /** The day by which `target` shall be reached. */
  readonly dueOn?: LocalDate;
}
