import {
  bucketStarts,
  dateFromDay,
  nextBucketStart,
  type Granularity,
  type LocalDate,
  type WeekStart,
} from "@rukun/core";
import type { Buckets } from "../primitives/selection.js";

/** What decides where buckets begin and which of them are complete. Days are counted since 1970-01-01. */
export interface BucketPeriod {
  /** The first day of the period. */
  readonly from: number;
  /** The last day of the period, or the as-of day where that is earlier. */
  readonly to: number;
  /** The first day of the complete record. */
  readonly recordStart: number;
  /** The last day that had ended by the as-of time. */
  readonly lastEndedDay: number;
  /** The day weeks begin on. */
  readonly weekStart: WeekStart;
}

/** The buckets that overlap a period. */
export interface PeriodBuckets extends Buckets {
  /** The first day of each bucket as the calendar has it, also where the period begins later. */
  readonly dates: readonly LocalDate[];
  /** Whether each bucket is all there: begun in the period and the record, and ended by the as-of time. */
  readonly complete: readonly boolean[];
}

/** Whether the first bucket begins with the period or, as the calendar has it, before it. */
export type BucketClip = "to-period" | "to-calendar";

/** Cuts a period into buckets: the same for every metric that asks alike, since a long series has many. */
export type CutPeriod = (granularity: Granularity, clip: BucketClip) => PeriodBuckets;

/** Says how a period is cut into buckets, each cut being made once. */
export function createPeriodBuckets(period: BucketPeriod): CutPeriod {
  const known = new Map<string, PeriodBuckets>();
  return (granularity, clip) => {
    const name = `${granularity} ${clip}`;
    const buckets = known.get(name) ?? cut(period, granularity, clip);
    known.set(name, buckets);
    return buckets;
  };
}

function cut(period: BucketPeriod, granularity: Granularity, clip: BucketClip): PeriodBuckets {
  const { from, to, recordStart, lastEndedDay, weekStart } = period;
  const days = from > to ? [] : bucketStarts(from, to, granularity, weekStart);
  const first = clip === "to-period" ? Math.max(from, recordStart) : recordStart;
  const lastWhole = Math.min(to, lastEndedDay);
  return {
    starts: clip === "to-period" ? days.map((day) => Math.max(day, from)) : days,
    end: to + 1,
    dates: days.map(dateFromDay),
    complete: days.map((day, index) => {
      return day >= first && (days[index + 1] ?? nextBucketStart(day, granularity)) - 1 <= lastWhole;
    }),
  };
}
