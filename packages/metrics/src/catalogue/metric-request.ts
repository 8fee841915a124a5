import { bucketStart, type ActivityType, type Granularity, type TimeZone, type WeekStart } from "@rukun/core";
import type { CohortKind } from "../primitives/cohorts.js";
import type { DaySpan } from "../primitives/selection.js";
import type { BucketPeriod, CutPeriod } from "./period-buckets.js";

/** What a metric is asked for, with every default filled in. */
export interface MetricRequest extends BucketPeriod {
  /** When the data was taken to be complete to, in epoch milliseconds. */
  readonly asOf: number;
  /** The zone in which days begin. */
  readonly timeZone: TimeZone;
  /** The bucket size. */
  readonly granularity: Granularity;
  /** When a member begins, in retention. */
  readonly cohortKind: CohortKind;
  /** How many days the windows of the scorer's metrics have, where their name does not say. */
  readonly windowDays: number;
  /** The types that make a member active. */
  readonly activeTypes: readonly ActivityType[];
  /** The buckets that overlap the period. */
  readonly buckets: CutPeriod;
}

/** The first day of the bucket before a bucket. */
export function previousBucketStart(start: number, granularity: Granularity, weekStart: WeekStart): number {
  return bucketStart(start - 1, granularity, weekStart);
}

/** The window of the scorer's metrics: so many days, the last of them the period's last. */
export function windowEndingWith({ to, windowDays }: MetricRequest): DaySpan {
  return { from: to - windowDays + 1, to };
}
