import { nextBucketStart, dateFromDay, dayFromDate, type Granularity } from "@rukun/core";
import { describe, expect, test } from "vitest";
import vectors from "../../../../conformance/metrics/retention.json" with { type: "json" };
import { computeMetrics, createActivityLog, type CohortKind } from "../index.js";

/** The day so many buckets after a day. */
function after(start: string, granularity: Granularity, count: number): string {
  if (granularity === "day") return dateFromDay(dayFromDate(start) + count);
  let month = dayFromDate(`${start.slice(0, 8)}01`);
  for (let index = 0; index < count; index++) month = nextBucketStart(month, granularity);
  return dateFromDay(month);
}

describe.each(vectors.cases)("$name", ({ start, granularity, cohortKind, metric, activeOn, to, rows }) => {
  const size = granularity as Granularity;
  const visits = Object.entries(activeOn).flatMap(([actorId, days]) =>
    days.map((day, index) => ({
      id: `${actorId} ${day} ${index}`,
      type: "visit" as const,
      actorId,
      occurredAt: `${after(start, size, day)}T05:00:00Z`,
    })),
  );
  const { results } = computeMetrics(
    { log: createActivityLog(visits) },
    {
      metrics: [metric],
      period: { from: after(start, size, 0), to: after(start, size, to) },
      asOf: after(start, size, to + 1),
      timeZone: "UTC",
      granularity: size,
      cohortKind: cohortKind as CohortKind,
    },
  );
  test.each(Object.entries(rows))("cohort %s", (cohort, expected) => {
    expect(results[0]?.cohorts?.[Number(cohort)]?.values).toEqual(expected);
    expect(results[0]?.cohorts?.[Number(cohort)]?.size).toBe(expected[0]);
  });
});

describe("first-ever cohorts", () => {
  const log = createActivityLog([
    { id: "e1", type: "visit", actorId: "budi", occurredAt: "2026-01-10T05:00:00Z" },
    { id: "e2", type: "visit", actorId: "siti", occurredAt: "2026-01-20T05:00:00Z" },
    { id: "e3", type: "visit", actorId: "siti", occurredAt: "2026-02-03T05:00:00Z" },
    { id: "e4", type: "visit", actorId: "budi", occurredAt: "2026-03-03T05:00:00Z" },
  ]);

  test("a month that has not ended is immature, and the value leaves it out", () => {
    const { results } = computeMetrics({ log }, { metrics: ["retention"], timeZone: "Asia/Jakarta" });
    expect(results[0]).toMatchObject({ value: 0.5, unit: "share", numerator: 1, denominator: 2, n: 2 });
    expect(results[0]?.cohorts).toEqual([
      { start: "2026-01-01", size: 2, values: [2, 1, 1], mature: [false, true, false] },
      { start: "2026-02-01", size: 0, values: [0, 0], mature: [true, false] },
      { start: "2026-03-01", size: 0, values: [0], mature: [false] },
    ]);
  });

  test("members first seen before the log begins are in no cohort of it", () => {
    const members = [{ id: "siti", firstSeenAt: "2025-06-01T00:00:00Z" }];
    const { results } = computeMetrics({ log, members }, { metrics: ["retention"], timeZone: "Asia/Jakarta" });
    expect(results[0]?.cohorts?.[0]).toMatchObject({ size: 1, values: [1, 0, 1] });
    expect(results[0]).toMatchObject({ value: 0, numerator: 0, denominator: 1 });
  });

  test("without a cohort whose next month has ended there is no value", () => {
    const { results } = computeMetrics({ log }, { metrics: ["retention"], timeZone: "UTC", asOf: "2026-01-31" });
    expect(results[0]).toMatchObject({ value: null, reason: "empty-denominator" });
    expect(results[0]).not.toHaveProperty("interval");
  });
});
