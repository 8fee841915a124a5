import type { ActivityType, PopulationRole } from "@rukun/core";

/** Whose activities of which types are counted. */
export interface Selection {
  /** Who counts. */
  readonly role: PopulationRole;
  /** Which types count. Posts and replies deleted by the as-of time do not count where only they are asked for. */
  readonly types: readonly ActivityType[];
}

/** Consecutive stretches of local days, each up to the next one's start. */
export interface Buckets {
  /** The first day of each, in days since 1970-01-01, ascending. */
  readonly starts: readonly number[];
  /** The first day after the last one. */
  readonly end: number;
}

/** Local days in days since 1970-01-01, both included. */
export interface DaySpan {
  /** The first day. */
  readonly from: number;
  /** The last day. */
  readonly to: number;
}

/** The bucket that a day is in, or -1. */
export function bucketOf({ starts, end }: Buckets, day: number): number {
  if (day >= end) return -1;
  let from = 0;
  let to = starts.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((starts[middle] as number) <= day) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
