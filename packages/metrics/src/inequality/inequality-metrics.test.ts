import type { Activity } from "@rukun/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import vectors from "../../../../conformance/metrics/inequality.json" with { type: "json" };
import { computeMetrics, contributorAbsenceFactor, createActivityLog, gini, topShare } from "../index.js";

test.each(vectors.gini)("gini of $counts", ({ counts, value }) => {
  expect(gini(counts).value).toBe(value);
});

test.each(vectors.contributorAbsenceFactor)("absence factor of $counts", ({ counts, value }) => {
  expect(contributorAbsenceFactor(counts)).toBe(value);
});

test.each(vectors.topShare)("the top $membersShare of $counts", ({ counts, membersShare, value }) => {
  expect(topShare(counts, membersShare).value).toBeCloseTo(value, 12);
});

test.each([0, -1, 1.1, Number.NaN])("the top %s of the members is nobody", (membersShare) => {
  expect(() => topShare([1], membersShare)).toThrow(RangeError);
});

describe("whatever the counts", () => {
  const counts = fc
    .array(fc.nat(1000), { minLength: 1, maxLength: 50 })
    .filter((list) => list.some((count) => count > 0));

  test("gini lies in 0..1, is the same for doubled counts and for any order", () => {
    fc.assert(
      fc.property(counts, (list) => {
        const value = gini(list).value as number;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(1);
        expect(gini(list.map((count) => count * 2)).value).toBeCloseTo(value, 12);
        expect(gini(list.toReversed()).value).toBe(value);
      }),
    );
  });

  test("gini is the mean difference of all pairs over twice the mean", () => {
    fc.assert(
      fc.property(counts, (list) => {
        const differences = list.flatMap((first) => list.map((second) => Math.abs(first - second)));
        const mean = list.reduce((sum, count) => sum + count, 0) / list.length;
        const expected = differences.reduce((sum, difference) => sum + difference, 0) / list.length ** 2 / 2 / mean;
        expect(gini(list).value).toBeCloseTo(expected, 12);
      }),
    );
  });

  test("as many members as the absence factor says made half, and one fewer did not", () => {
    fc.assert(
      fc.property(counts, (list) => {
        const factor = contributorAbsenceFactor(list) as number;
        const descending = list.toSorted((first, second) => second - first);
        const sum = (part: readonly number[]): number => part.reduce((total, count) => total + count, 0);
        expect(sum(descending.slice(0, factor)) * 2).toBeGreaterThanOrEqual(sum(list));
        expect(sum(descending.slice(0, factor - 1)) * 2).toBeLessThan(sum(list));
      }),
    );
  });
});

test("the metrics count posts and replies per contributor, and none of a period without any has a value", () => {
  const log = createActivityLog(
    ["ani", "ani", "ani", "budi"].map((actorId, index): Activity => {
      const activity = { id: `e${index}`, actorId, occurredAt: `2026-02-0${index + 1}T12:00:00Z`, threadId: "t1" };
      return index === 0 ? { ...activity, type: "post" } : { ...activity, type: "reply" };
    }),
  );
  const metrics = ["gini", "top_share", "contributor_absence_factor"];
  const { results } = computeMetrics({ log }, { metrics, timeZone: "Asia/Jakarta" });
  expect(results.map(({ value, n }) => [value, n])).toEqual([
    [0.25, 2],
    [0.75, 2],
    [1, 2],
  ]);
  expect(results[1]?.topShares).toEqual({ "0.01": 0.75, "0.1": 0.75 });
  const empty = computeMetrics(
    { log },
    { metrics, timeZone: "Asia/Jakarta", period: { from: "2025-01-01", to: "2025-01-31" } },
  );
  expect(empty.results.map(({ value, reason }) => [value, reason])).toEqual(
    metrics.map(() => [null, "empty-denominator"]),
  );
});
