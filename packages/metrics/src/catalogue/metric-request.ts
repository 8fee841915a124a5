import {
  bucketStart,
  bucketStarts,
  nextBucketStart,
  type ActivityType,
  type Granularity,
  type TimeZone,
  type WeekStart,
} from "@rukun/core";
import type { CohortKind } from "../primitives/cohorts.js";
import type { Buckets, DaySpan } from "../primitives/selection.js";

/** What a metric is asked for, with every default filled in. Days are counted since 1970-01-01. */
export interface MetricRequest {
  /** The first day of the period. */
  readonly from: number;
  /** The last day of the period, or the as-of day where that is earlier. */
  readonly to: number;
  /** When the data was taken to be complete to, in epoch milliseconds. */
  readonly asOf: number;
  /** The first day of the complete record. */
  readonly recordStart: number;
  /** The last day that had ended by the as-of time. */
  readonly lastEndedDay: number;
  /** The zone in which days begin. */
  readonly timeZone: TimeZone;
  /** The bucket size. */
  readonly granularity: Granularity;
  /** The day weeks begin on. */
  readonly weekStart: WeekStart;
  /** When a member begins, in retention. */
  readonly cohortKind: CohortKind;
  /** How many days the windows of the scorer's metrics have, where their name does not say. */
  readonly windowDays: number;
  /** The types that make a member active. */
  readonly activeTypes: readonly ActivityType[];
}

/** The buckets of a period. */
export interface PeriodBuckets extends Buckets {
  /** The first day of each bucket as the calendar has it, also where the period begins later. */
  readonly labels: readonly number[];
  /** Whether each bucket is all there: begun in the period and the record, and ended by the as-of time. */
  readonly complete: readonly boolean[];
}

/**
 * The buckets that overlap the period.
 *
 * @param clip - whether the first bucket begins with the period or, as the calendar has it, before it
 */
export function periodBuckets(
  request: MetricRequest,
  granularity: Granularity,
  clip: "to-period" | "to-calendar",
): PeriodBuckets {
  const { from, to, recordStart, lastEndedDay, weekStart } = request;
  const labels = from > to ? [] : bucketStarts(from, to, granularity, weekStart);
  const starts = clip === "to-period" ? labels.map((start) => Math.max(start, from)) : labels;
  const first = clip === "to-period" ? Math.max(from, recordStart) : recordStart;
  const lastWhole = Math.min(to, lastEndedDay);
  const complete = labels.map((start) => start >= first && nextBucketStart(start, granularity) - 1 <= lastWhole);
  return { starts, end: to + 1, labels, complete };
}

/** The first day of the bucket before a bucket. */
export function previousBucketStart(start: number, granularity: Granularity, weekStart: WeekStart): number {
  return bucketStart(start - 1, granularity, weekStart);
}

/** The window of the scorer's metrics: so many days, the last of them the period's last. */
export function windowEndingWith({ to, windowDays }: MetricRequest): DaySpan {
  return { from: to - windowDays + 1, to };
}
