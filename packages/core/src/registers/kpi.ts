import type { LocalDate } from "../time/instant.js";
import type { BusinessGoal } from "./goal.js";

/**
 * A row of the KPI register: one reading of one key performance indicator.
 *
 * Rows with the same `id` are readings of the same indicator over time. Its definition (name, owner, target,
 * business goal) may stand on any of them; the latest row that gives a field decides.
 */
export interface Kpi {
  /** The indicator's id, the same in all its readings. */
  readonly id: string;
  /** What it is called. */
  readonly name?: string;
  /** The metric it follows, such as `engagement_rate`, `growth`, `sentiment`, `satisfaction` or `revenue`. */
  readonly metricId?: string;
  /** The unit of `value` and `target`, as in metric results. */
  readonly unit?: string;
  /** Who keeps it up to date. */
  readonly owner?: string;
  /** The business goal it speaks for. */
  readonly businessGoal?: BusinessGoal;
  /** The value aimed at, in `unit`. */
  readonly target?: number;
  /** The first day the reading speaks of. */
  readonly periodStart?: LocalDate;
  /** The last day the reading speaks of. */
  readonly periodEnd?: LocalDate;
  /** The reading, in `unit`. */
  readonly value?: number;
  /** The day the reading was written down. A reading without it counts as never taken. */
  readonly recordedOn?: LocalDate;
}
