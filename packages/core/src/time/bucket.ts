import type { Granularity } from "./granularity.js";
import type { WeekStart } from "./week.js";

// Day 0 of the count, 1970-01-01, was a Thursday: the first Monday is day 4, Sunday day 3, Saturday day 2.
const firstWeekStart: Readonly<Record<WeekStart, number>> = { monday: 4, sunday: 3, saturday: 2 };

/**
 * The first day of the bucket that a day is in, both as days since 1970-01-01.
 *
 * @example
 * bucketStart(dayFromDate("2026-02-18"), "month", "monday") // => dayFromDate("2026-02-01")
 */
export function bucketStart(day: number, granularity: Granularity, weekStart: WeekStart): number {
  switch (granularity) {
    case "day":
      return day;
    case "week": {
      const offset = (day - firstWeekStart[weekStart]) % 7;
      return day - (offset < 0 ? offset + 7 : offset);
    }
    case "month": {
      const date = new Date(day * 86_400_000);
      return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / 86_400_000;
    }
  }
}

/**
 * The first day of the bucket after the one that begins on `start`.
 *
 * @example
 * nextBucketStart(dayFromDate("2026-02-01"), "month") // => dayFromDate("2026-03-01")
 */
export function nextBucketStart(start: number, granularity: Granularity): number {
  if (granularity === "day") return start + 1;
  if (granularity === "week") return start + 7;
  const date = new Date(start * 86_400_000);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / 86_400_000;
}

/**
 * The first days of every bucket that overlaps a range of days, in order; none when the range is empty.
 *
 * @param from - first day, included
 * @param to - last day, included
 * @example
 * bucketStarts(dayFromDate("2026-01-31"), dayFromDate("2026-02-01"), "month", "monday").map(dateFromDay)
 * // => ["2026-01-01", "2026-02-01"]
 */
export function bucketStarts(from: number, to: number, granularity: Granularity, weekStart: WeekStart): number[] {
  const starts: number[] = [];
  if (from > to) return starts;
  for (
    let start = bucketStart(from, granularity, weekStart);
    start <= to;
    start = nextBucketStart(start, granularity)
  ) {
    starts.push(start);
  }
  return starts;
}
