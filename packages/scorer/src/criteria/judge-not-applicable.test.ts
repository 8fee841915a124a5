import type { ProfileAnswer } from "@rukun/core";
import { describe, expect, test } from "vitest";
import { asOf, judgeInput, outcome, scored, unknown } from "../testing/outcome.js";

describe("not applicable", () => {
  const reason = "Our forum is pseudonymous by design.";
  const records = "l1.infra.member-records";
  const na = { state: "not-applicable", score: null, upper: null, grade: null, reasons: ["na-declared"] };
  test.each<{ when: string; id: string; input: ProfileAnswer; expected: object }>([
    { when: "allowed, with a reason", id: records, input: { notApplicable: { reason } }, expected: na },
    {
      when: "a reason of 20 characters",
      id: records,
      input: { notApplicable: { reason: "12345678901234567890" } },
      expected: na,
    },
    {
      when: "a reason of 19 characters and spaces",
      id: records,
      input: { notApplicable: { reason: "1234567890123456789   " } },
      expected: unknown("na-rejected", "unknown"),
    },
    { when: "on its last day", id: records, input: { notApplicable: { reason, until: asOf } }, expected: na },
    {
      when: "after its last day",
      id: records,
      input: { notApplicable: { reason, until: "2026-11-20" } },
      expected: unknown("na-rejected", "unknown"),
    },
    {
      when: "where it is not allowed",
      id: "l1.purpose.plan",
      input: { notApplicable: { reason } },
      expected: unknown("na-rejected", "unknown"),
    },
    {
      when: "allowed, beside an answer",
      id: records,
      input: { answer: "in-place", notApplicable: { reason } },
      expected: na,
    },
    {
      when: "rejected, beside an answer",
      id: records,
      input: { answer: "in-place", notApplicable: { reason: "no" } },
      expected: scored(0.7, 0.4, ["na-rejected"]),
    },
  ])("$when", ({ id, input, expected }) => {
    expect(outcome(id, { answers: { [id]: input } })).toEqual(expected);
  });

  test("rejected, leaves a measured criterion to its metric", () => {
    const metrics = { "series.revenue": { value: 3, source: "computed" } } as const;
    const answers = { "l3.impact.revenue": { notApplicable: { reason: "n/a" } } };
    expect(outcome("l3.impact.revenue", { answers, metrics })).toEqual(scored(0.7, 1, ["na-rejected"]));
  });

  test("rejected, leaves a hybrid to its parts", () => {
    const answers = { "l2.culture.negative": { notApplicable: { reason } } };
    const metrics = { "feedback.negative_handled_share": { value: 1, n: 5, source: "computed" } } as const;
    expect(outcome("l2.culture.negative", { answers, metrics })).toEqual({
      state: "partial",
      score: 0.6,
      upper: 1,
      grade: 0.6,
      reasons: ["na-rejected", "practice:unknown"],
    });
  });

  test("accepted, wins over a metric, which a diagnostic says", () => {
    const assessment = judgeInput({
      answers: { "l3.impact.revenue": { notApplicable: { reason, by: "Ani", until: "2027-01-01" } } },
      metrics: { "series.revenue": { value: 6, source: "computed" } },
    });
    expect(assessment.criteria["l3.impact.revenue"]?.state).toBe("not-applicable");
    expect(assessment.diagnostics.map(({ code }) => code)).toEqual(["na-with-metric"]);
    expect(assessment.waivers).toEqual([
      { id: "l3.impact.revenue", reason, by: "Ani", until: "2027-01-01", effect: 0 },
    ]);
    expect(assessment.levels["L3"]?.naShare).toBe(0.071429);
  });

  test.each([
    { id: "l1.purpose.plan", claim: { reason }, rejection: "not-allowed" },
    { id: records, claim: { reason: "n/a" }, rejection: "reason-too-short" },
    { id: records, claim: { reason, until: "2026-01-01" }, rejection: "expired" },
  ])("rejected is a diagnostic: $rejection", ({ id, claim, rejection }) => {
    const { diagnostics } = judgeInput({ answers: { [id]: { notApplicable: claim } } });
    expect(diagnostics).toMatchObject([
      { code: "na-rejected", path: ["answers", id, "notApplicable"], params: { id, rejection } },
    ]);
  });
});
