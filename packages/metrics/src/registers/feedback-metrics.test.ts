import type { FeedbackItem, MetricResult } from "@rukun/core";
import { describe, expect, test } from "vitest";
import { computeMetrics, type MetricId, type MetricsOptions } from "../index.js";

const item: FeedbackItem = {
  id: "f1",
  receivedAt: "2026-11-02T09:30:00+07:00",
  method: "one-to-one",
  summary: "Hard to find older answers.",
  sentiment: "negative",
  isActionable: true,
  answeredAt: "2026-11-02T15:00:00+07:00",
  outcome: "Shown how to search; thankful.",
  change: "Pinned a list of the best answers.",
  announcedOn: "2026-11-10",
};

function rows(changes: readonly Partial<FeedbackItem>[]): FeedbackItem[] {
  return changes.map((change, index) => ({ ...item, id: `f${index}`, ...change }));
}

function figure(id: MetricId, feedback: readonly FeedbackItem[], options: Partial<MetricsOptions> = {}): MetricResult {
  const all = { metrics: [id], timeZone: "Asia/Jakarta", asOf: "2026-11-22", ...options };
  return computeMetrics({ registers: { feedback } }, all).results[0] as MetricResult;
}

describe("feedback.methods_180d", () => {
  test("counts different ways in the 180 local days, the first and the last included", () => {
    const feedback = rows([
      { receivedAt: "2026-05-26T23:59:59+07:00", method: "event" },
      { receivedAt: "2026-05-27T00:00:00+07:00", method: "survey" },
      { receivedAt: "2026-11-22T23:59:59+07:00", method: "focus-group" },
      { receivedAt: "2026-11-23T00:00:00+07:00", method: "support" },
      { method: "survey" },
    ]);
    expect(figure("feedback.methods_180d", feedback)).toMatchObject({
      value: 2,
      n: 3,
      unit: "count",
      period: { from: "2026-05-27", to: "2026-11-22" },
    });
    // In UTC the two edges fall on the days before.
    expect(figure("feedback.methods_180d", feedback, { timeZone: "UTC" })).toMatchObject({ value: 3, n: 3 });
  });

  test("is 0 where feedback is kept but none of it is recent, and not recorded where none was kept by then", () => {
    const old = rows([{ receivedAt: "2025-11-02T09:30:00Z" }]);
    expect(figure("feedback.methods_180d", old)).toMatchObject({ value: 0, n: 0 });
    expect(figure("feedback.methods_180d", [])).toMatchObject({ value: null, reason: "not-recorded", n: 0 });
    expect(figure("feedback.methods_180d", old, { asOf: "2025-11-01" })).toMatchObject({ reason: "not-recorded" });
  });

  test("does not count what came after the as-of time, and says so", () => {
    const feedback = rows([{}, { receivedAt: "2026-11-22T12:00:00Z" }]);
    const { results, diagnostics } = computeMetrics(
      { registers: { feedback } },
      { metrics: ["feedback.methods_180d"], timeZone: "UTC", asOf: "2026-11-22T11:59:59Z" },
    );
    expect(results[0]).toMatchObject({ value: 1, n: 1 });
    const params = { register: "feedback", count: 1, asOf: "2026-11-22T11:59:59.000Z" };
    expect(diagnostics).toEqual([{ code: "rows-after-as-of", path: ["registers", "feedback"], params }]);
  });
});

describe("feedback.negative_handled_share", () => {
  test.each<[string, Partial<FeedbackItem>, object]>([
    ["answered in time with an outcome is handled", {}, { value: 1, n: 1 }],
    ["exactly 48 hours is in time", { answeredAt: "2026-11-04T09:30:00+07:00" }, { value: 1 }],
    ["a millisecond more is not", { answeredAt: "2026-11-04T09:30:00.001+07:00" }, { value: 0 }],
    ["an answer noted by its day alone is on that day", { answeredAt: "2026-11-02T00:00:00+07:00" }, { value: 1 }],
    ["an answer of the day before answered something else", { answeredAt: "2026-11-01T23:00:00+07:00" }, { value: 0 }],
    ["a blank outcome is none", { outcome: " " }, { value: 0, n: 1 }],
    ["other feedback does not count", { sentiment: "neutral" }, { value: null, reason: "empty-denominator", n: 0 }],
    ["on the first of 90 days it counts", { receivedAt: "2026-08-25T00:00:00+07:00" }, { n: 1 }],
    ["the day before, no longer", { receivedAt: "2026-08-24T23:59:59+07:00" }, { n: 0 }],
    ["48 hours old at the as-of time it is due", { receivedAt: "2026-11-20T23:59:59.999+07:00" }, { n: 1 }],
    ["younger it is still open", { receivedAt: "2026-11-21T00:00:00+07:00" }, { n: 0 }],
  ])("%s", (_, change, expected) => {
    expect(figure("feedback.negative_handled_share", rows([change]))).toMatchObject(expected);
  });

  test("without an answer it is not handled", () => {
    const { answeredAt: _, ...unanswered } = item;
    expect(figure("feedback.negative_handled_share", [unanswered])).toMatchObject({ value: 0, n: 1 });
  });

  test("has the window asked for, ending with the period", () => {
    const options = { windowDays: 30, period: { to: "2026-11-10" } };
    expect(figure("feedback.negative_handled_share", [item], options)).toMatchObject({
      n: 1,
      period: { from: "2026-10-12", to: "2026-11-10" },
    });
  });
});

describe("feedback.closed_loop_share", () => {
  test.each<[string, Partial<FeedbackItem>, object]>([
    ["changed and announced is closed", {}, { value: 1, n: 1 }],
    ["announced on the as-of day is closed", { announcedOn: "2026-11-22" }, { value: 1 }],
    ["announced later is open", { announcedOn: "2026-11-23" }, { value: 0 }],
    ["announced before it came is open", { announcedOn: "2026-11-01" }, { value: 0 }],
    ["a blank change is none", { change: "" }, { value: 0, n: 1 }],
    ["what cannot be acted on does not count", { isActionable: false }, { reason: "empty-denominator", n: 0 }],
    ["nor does what came before the window", { receivedAt: "2026-08-24T23:59:59+07:00" }, { n: 0 }],
  ])("%s", (_, change, expected) => {
    expect(figure("feedback.closed_loop_share", rows([change]))).toMatchObject(expected);
  });
});
