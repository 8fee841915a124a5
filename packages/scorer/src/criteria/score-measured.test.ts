import type { ProfileMetric } from "@rukun/core";
import { describe, expect, test } from "vitest";
import { judgeInput, outcome, scored, unknown } from "../testing/outcome.js";

describe("metrics", () => {
  const coverage = "interaction.reply_coverage_7d";
  const resolution = "moderation.median_resolution_h";
  test.each<{ when: string; id: string; metric: string; input: ProfileMetric; expected: object }>([
    {
      when: "computed",
      id: "l2.interact.coverage",
      metric: coverage,
      input: { value: 0.85, n: 20, source: "computed" },
      expected: scored(0.9, 1),
    },
    {
      when: "by hand",
      id: "l2.interact.coverage",
      metric: coverage,
      input: { value: 0.85, n: 20, source: "manual" },
      expected: scored(0.9, 0.7),
    },
    {
      when: "too few cases",
      id: "l2.interact.coverage",
      metric: coverage,
      input: { value: 0.85, n: 19, source: "computed" },
      expected: unknown("insufficient-sample"),
    },
    {
      when: "cases not given",
      id: "l2.interact.coverage",
      metric: coverage,
      input: { value: 0.85, source: "computed" },
      expected: unknown("insufficient-sample"),
    },
    {
      when: "no value, enough cases",
      id: "l2.interact.coverage",
      metric: coverage,
      input: { value: null, n: 20, source: "computed" },
      expected: unknown("unknown"),
    },
    {
      when: "no value, no cases",
      id: "l2.interact.coverage",
      metric: coverage,
      input: { value: null, n: 0, source: "computed" },
      expected: unknown("insufficient-sample"),
    },
    {
      when: "92 days old",
      id: "l2.interact.coverage",
      metric: coverage,
      input: { value: 0.85, n: 20, source: "computed", periodEnd: "2026-08-21" },
      expected: scored(0.9, 1),
    },
    {
      when: "93 days old",
      id: "l2.interact.coverage",
      metric: coverage,
      input: { value: 0.85, n: 20, source: "computed", periodEnd: "2026-08-20" },
      expected: unknown("metric-stale"),
    },
    {
      when: "stale and too few",
      id: "l2.interact.coverage",
      metric: coverage,
      input: { value: 0.85, n: 1, source: "computed", periodEnd: "2020-01-01" },
      expected: unknown("metric-stale"),
    },
    {
      when: "below the curve",
      id: "l2.interact.coverage",
      metric: coverage,
      input: { value: 0, n: 20, source: "computed" },
      expected: scored(0, 1),
    },
    {
      when: "above the curve",
      id: "l2.interact.coverage",
      metric: coverage,
      input: { value: 2, n: 20, source: "computed" },
      expected: scored(1, 1),
    },
    {
      when: "no cases, which means not applicable",
      id: "l2.culture.enforcement",
      metric: resolution,
      input: { value: null, n: 0, source: "computed" },
      expected: { state: "not-applicable", score: null, upper: null, grade: null, reasons: ["na-zero-cases"] },
    },
    {
      when: "no cases, long ago",
      id: "l2.culture.enforcement",
      metric: resolution,
      input: { value: null, n: 0, source: "computed", periodEnd: "2020-01-01" },
      expected: unknown("metric-stale"),
    },
    {
      when: "no sample asked for, zero",
      id: "l3.optimise.decisions",
      metric: "decisions.verified_180d",
      input: { value: 0, n: 0, source: "manual" },
      expected: scored(0, 0.7),
    },
  ])("$when", ({ id, metric, input, expected }) => {
    expect(outcome(id, { metrics: { [metric]: input } })).toEqual(expected);
  });

  test("from after the day of the assessment count as current, which a diagnostic says", () => {
    const metrics = { [coverage]: { value: 0.85, n: 20, source: "computed", periodEnd: "2026-11-30" } } as const;
    expect(outcome("l2.interact.coverage", { metrics })).toEqual(scored(0.9, 1));
    expect(judgeInput({ metrics }).diagnostics).toMatchObject([{ code: "metric-from-future" }]);
  });

  test("an answer to a measured criterion is not used, which a diagnostic says", () => {
    const answers = { "l1.purpose.smart-goals": { answer: "in-place" } } as const;
    expect(outcome("l1.purpose.smart-goals", { answers })).toEqual(unknown("unknown"));
    expect(judgeInput({ answers }).diagnostics).toMatchObject([{ code: "answer-unused" }]);
  });
});
