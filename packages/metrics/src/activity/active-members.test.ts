import { dateFromDay, dayFromDate } from "@rukun/core";
import { describe, expect, test } from "vitest";
import vectors from "../../../../conformance/metrics/active-members.json" with { type: "json" };
import { computeMetrics, createActivityLog } from "../index.js";

function date(day: number): string {
  return dateFromDay(dayFromDate(vectors.start) + day);
}

describe.each(vectors.cases)("$name", ({ visits, expected }) => {
  const log = createActivityLog(
    Object.entries(visits).flatMap(([actorId, days]) =>
      days.map((day) => ({
        id: `${actorId} ${day}`,
        type: "visit" as const,
        actorId,
        occurredAt: `${date(day)}T12:00:00Z`,
      })),
    ),
  );
  const { results } = computeMetrics({ log }, { metrics: ["dau", "mau_30d"], timeZone: "UTC" });
  const [daily, monthly] = results.map(({ series }) => new Map(series?.map(({ start, value }) => [start, value])));

  test.each(expected)("day $day", ({ day, dau, mau }) => {
    expect(daily?.get(date(day))).toBe(dau);
    expect(monthly?.get(date(day))).toBe(mau);
  });
});
