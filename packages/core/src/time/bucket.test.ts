import fc from "fast-check";
import { expect, test } from "vitest";
import {
  bucketStart,
  bucketStarts,
  dateFromDay,
  dayFromDate,
  granularities,
  nextBucketStart,
  weekStarts,
  type Granularity,
  type WeekStart,
} from "../index.js";

test.each<[string, Granularity, WeekStart, string]>([
  ["2026-02-18", "day", "monday", "2026-02-18"],
  ["2026-02-18", "week", "monday", "2026-02-16"],
  ["2026-02-18", "week", "sunday", "2026-02-15"],
  ["2026-02-18", "week", "saturday", "2026-02-14"],
  ["2026-02-15", "week", "sunday", "2026-02-15"],
  ["2026-02-15", "week", "monday", "2026-02-09"],
  ["1969-12-28", "week", "monday", "1969-12-22"],
  ["2026-02-18", "month", "sunday", "2026-02-01"],
])("%s by %s from %s is in the bucket of %s", (date, granularity, weekStart, expected) => {
  expect(dateFromDay(bucketStart(dayFromDate(date), granularity, weekStart))).toBe(expected);
});

const weekdays: Readonly<Record<WeekStart, number>> = { sunday: 0, monday: 1, saturday: 6 };
const day = fc.integer({ min: -20_000, max: 60_000 });

test("buckets tile the days: every day is in one, and the next begins where it ends", () => {
  fc.assert(
    fc.property(
      day,
      fc.constantFrom(...granularities),
      fc.constantFrom(...weekStarts),
      (at, granularity, weekStart) => {
        const start = bucketStart(at, granularity, weekStart);
        const next = nextBucketStart(start, granularity);
        expect(start <= at && at < next).toBe(true);
        expect(bucketStart(start, granularity, weekStart)).toBe(start);
        expect(bucketStart(next - 1, granularity, weekStart)).toBe(start);
        expect(bucketStart(next, granularity, weekStart)).toBe(next);
        if (granularity === "week") expect(new Date(start * 86_400_000).getUTCDay()).toBe(weekdays[weekStart]);
        if (granularity === "month") expect(dateFromDay(start)).toMatch(/-01$/);
      },
    ),
  );
});

test("a range's buckets are those of its days, in order", () => {
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: -5, max: 500 }),
      fc.constantFrom(...granularities),
      fc.constantFrom(...weekStarts),
      (from, length, granularity, weekStart) => {
        const days = Array.from({ length: Math.max(0, length + 1) }, (_, index) => from + index);
        const expected = [...new Set(days.map((at) => bucketStart(at, granularity, weekStart)))];
        expect(bucketStarts(from, from + length, granularity, weekStart)).toEqual(expected);
      },
    ),
  );
});
