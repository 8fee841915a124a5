import type { ContentSlot, MetricResult } from "@rukun/core";
import { expect, test } from "vitest";
import { computeMetrics } from "../index.js";

const slot: ContentSlot = {
  id: "c1",
  title: "How to brew with what you have",
  format: "video",
  plannedAt: "2026-11-10T19:00:00+07:00",
  publishedAt: "2026-11-10T19:12:00+07:00",
};

function adherence(slots: readonly ContentSlot[], timeZone = "Asia/Jakarta"): MetricResult {
  return computeMetrics(
    { registers: { "content-slots": slots } },
    { metrics: ["content.schedule_adherence"], timeZone, asOf: "2026-11-22T19:00:00+07:00" },
  ).results[0] as MetricResult;
}

test.each<[string, Partial<ContentSlot>, object]>([
  ["minutes late is on time", {}, { value: 1, n: 1, period: { from: "2026-08-25", to: "2026-11-22" } }],
  ["24 hours late is on time", { publishedAt: "2026-11-11T12:00:00Z" }, { value: 1 }],
  ["a millisecond more is not", { publishedAt: "2026-11-11T12:00:00.001Z" }, { value: 0 }],
  ["24 hours early is on time", { publishedAt: "2026-11-09T12:00:00Z" }, { value: 1 }],
  ["a week early is not", { publishedAt: "2026-11-03T12:00:00Z" }, { value: 0 }],
  ["a slot of the first of 90 days counts", { plannedAt: "2026-08-25T00:00:00+07:00" }, { n: 1 }],
  ["one of the day before does not", { plannedAt: "2026-08-24T23:59:59+07:00" }, { n: 0 }],
  ["one that is due now counts", { plannedAt: "2026-11-21T19:00:00+07:00" }, { n: 1 }],
  ["one that may yet be filled does not", { plannedAt: "2026-11-21T19:00:01+07:00" }, { n: 0 }],
  ["nor does a plan", { plannedAt: "2026-12-24T19:00:00+07:00" }, { reason: "empty-denominator", n: 0 }],
])("%s", (_, change, expected) => {
  expect(adherence([{ ...slot, ...change }])).toMatchObject(expected);
});

test("what was never published is not on time", () => {
  const { publishedAt: _, ...missed } = slot;
  expect(adherence([slot, { ...missed, id: "c2" }])).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
});

test("the window's first day begins in the zone given", () => {
  const early = { ...slot, plannedAt: "2026-08-25T00:00:00+07:00" };
  expect(adherence([early], "UTC").n).toBe(0);
  expect(adherence([early], "Asia/Jakarta").n).toBe(1);
});

test("an empty calendar has nothing to divide by", () => {
  expect(adherence([])).toMatchObject({ value: null, reason: "empty-denominator", n: 0 });
});
