import { describe, expect, test } from "vitest";
import vectors from "../../../../conformance/metrics/lifecycle.json" with { type: "json" };
import { computeMetrics, createActivityLog } from "../index.js";

describe.each(vectors.cases)("$name", ({ activeOn, ...expected }) => {
  const visits = Object.entries(activeOn).flatMap(([actorId, days]) =>
    days.map((day) => ({
      id: `${actorId} ${day}`,
      type: "visit" as const,
      actorId,
      occurredAt: `2020-01-${day}T12:00:00Z`,
    })),
  );
  const { results } = computeMetrics(
    { log: createActivityLog(visits) },
    {
      metrics: ["lifecycle_new", "lifecycle_returning", "lifecycle_resurrecting", "lifecycle_dormant"],
      period: vectors,
      timeZone: "UTC",
      granularity: "day",
    },
  );
  test.each(results)("$id", ({ id, series, value }) => {
    const values = series?.map((point) => point.value);
    expect(values).toEqual(expected[id as keyof typeof expected]);
    expect(value).toBe(values?.at(-1));
  });
});

test("a member first seen before the record is not new but resurrecting, and the first bucket says it cannot know", () => {
  const log = createActivityLog([{ id: "e1", type: "post", actorId: "siti", occurredAt: "2026-02-10T05:00:00Z" }]);
  const { results } = computeMetrics(
    { log, members: [{ id: "siti", joinedAt: "2024-01-01T00:00:00Z" }] },
    {
      metrics: ["lifecycle_new", "lifecycle_resurrecting"],
      timeZone: "Asia/Jakarta",
      asOf: "2026-03-31",
      period: { from: "2026-02-10" },
    },
  );
  expect(results.map(({ series }) => series?.[0])).toEqual([
    { start: "2026-02-01", value: 0, complete: false },
    { start: "2026-02-01", value: 1, complete: false },
  ]);
});
