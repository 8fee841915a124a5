import type { PopulationSummary } from "../community/population.js";
import type { Granularity } from "../time/granularity.js";
import type { LocalDate, TimeZone } from "../time/instant.js";
import type { WeekStart } from "../time/week.js";

/**
 * A unit of measure: `members`, `activities`, `seconds`, `hours`, `days`, `share` (0..1), `ratio` (≥ 0), `count`,
 * or an ISO 4217 currency code.
 */
export type Unit = string;

/**
 * Why a value is `null`. `empty-denominator`: nothing to divide by. `no-activities`: nothing in the period.
 * `insufficient-sample`: fewer cases than the metric needs. `not-reached`: the curve never falls to the level
 * asked for, such as a median when fewer than half were answered. `incomplete`: the window has not ended.
 * `not-recorded`: the source does not hold what is needed.
 */
export const nullReasons = [
  "empty-denominator",
  "no-activities",
  "insufficient-sample",
  "not-reached",
  "incomplete",
  "not-recorded",
] as const;

/** One of {@link nullReasons}. */
export type NullReason = (typeof nullReasons)[number];

/** A range that covers the true value with the stated confidence. */
export interface ConfidenceInterval {
  /** The lower end, in the result's unit. */
  readonly low: number;
  /** The upper end, in the result's unit. */
  readonly high: number;
  /** How it was computed, such as `wilson` or `greenwood-log-log`. */
  readonly method: string;
  /** The confidence level, 0..1, such as 0.95. */
  readonly level: number;
}

/** One bucket of a series. */
export interface SeriesPoint {
  /** Local date on which the bucket begins; a month's is its first day. */
  readonly start: LocalDate;
  /** The value in the result's unit, or `null` with a reason. */
  readonly value: number | null;
  /** Why the value is `null`. */
  readonly reason?: NullReason;
  /** What was divided. */
  readonly numerator?: number;
  /** What it was divided by. */
  readonly denominator?: number;
  /** False when the bucket had not ended at the as-of time, or begins before the period does. */
  readonly complete: boolean;
}

/** One cohort of a retention table: members by the bucket in which they began. */
export interface CohortRow {
  /** Local date on which the cohort's bucket begins. */
  readonly start: LocalDate;
  /** Members in the cohort. */
  readonly size: number;
  /** Members counted at each offset, offset 0 first. */
  readonly values: readonly number[];
  /** Whether each offset's bucket had ended at the as-of time. An immature cell is not low, it is unfinished. */
  readonly mature: readonly boolean[];
}

/** One cell of an hour-of-week heatmap. */
export interface HeatmapCell {
  /** ISO day of the week: 1 Monday to 7 Sunday. */
  readonly weekday: number;
  /** Local hour, 0..23. */
  readonly hour: number;
  /** Activities in the cell. */
  readonly value: number;
}

/** Time to an event, where some cases never had it: what the naive figures leave out. */
export interface TimeToEvent {
  /** Kaplan-Meier median in seconds, or `null` where fewer than half had the event. */
  readonly median: number | null;
  /** The figures over answered cases alone, in seconds: what most tools show. */
  readonly naive: { readonly median: number | null; readonly mean: number | null };
  /** Kaplan-Meier share answered within so many seconds, by seconds. */
  readonly answeredWithin: Readonly<Record<string, number | null>>;
}

/** Exact, or a sketch with its error. */
export type Exactness =
  { readonly kind: "exact" } | { readonly kind: "sketch"; readonly method: string; readonly standardError: number };

/** First and last local day of a period, both included. */
export interface DateRange {
  /** First local day. */
  readonly from: LocalDate;
  /** Last local day. */
  readonly to: LocalDate;
}

/**
 * What a calculator answers. Never a bare number: the value comes with its unit, its parts, its period, its
 * population and, where it is `null`, the reason.
 */
export interface MetricResult extends Partial<TimeToEvent> {
  /** The metric's id in the catalogue, such as `mau_28d`. */
  readonly id: string;
  /** The value in `unit`, or `null` with a `reason`. */
  readonly value: number | null;
  /** The value's unit. */
  readonly unit: Unit;
  /** Why the value is `null`. */
  readonly reason?: NullReason;
  /** What was divided. */
  readonly numerator?: number;
  /** What it was divided by. */
  readonly denominator?: number;
  /** How many cases the value rests on. */
  readonly n?: number;
  /** The local days the value speaks of. */
  readonly period: DateRange;
  /** The instant the data was taken to be complete to, ISO 8601 in UTC: the last activity unless given. */
  readonly asOf: string;
  /** The zone in which days begin. */
  readonly timeZone: TimeZone;
  /** The day on which weeks begin. */
  readonly weekStart: WeekStart;
  /** The bucket size of `series` or `cohorts`. */
  readonly granularity?: Granularity;
  /** `computed` from activities, `manual` from a record. */
  readonly source: "computed" | "manual";
  /** The interval that covers the true value. */
  readonly interval?: ConfidenceInterval;
  /** Exact, or a sketch with its error. */
  readonly exactness: Exactness;
  /** Whose behaviour was counted. */
  readonly population: PopulationSummary;
  /** Share of the replies used that were inferred, 0..1, where the source has no threads. */
  readonly inferredShare?: number;
  /** The value by bucket, in time order, without gaps. */
  readonly series?: readonly SeriesPoint[];
  /** The retention table, oldest cohort first. */
  readonly cohorts?: readonly CohortRow[];
  /** Share of all contributions made by the most active members, 0..1, by which share of members: `0.01`, `0.1`. */
  readonly topShares?: Readonly<Record<string, number>>;
  /** The heatmap's 168 cells, Monday 00:00 first. */
  readonly heatmap?: readonly HeatmapCell[];
}
