import { describe, expect, test } from "vitest";
import { defaultRubric } from "../rubric/default-rubric.js";
import type { Rubric } from "../rubric/rubric.js";
import { fresh, type Input, judgeInput, outcome, scored, unknown } from "../testing/outcome.js";

describe("hybrids", () => {
  const id = "l2.culture.negative";
  const metric = "feedback.negative_handled_share";
  test.each<{ when: string; input: Input; expected: object }>([
    { when: "nothing known", input: {}, expected: unknown("practice:unknown", "measured:unknown") },
    {
      when: "answered only",
      input: { answers: { [id]: { answer: "in-place", evidence: fresh } } },
      expected: { state: "partial", score: 0.28, upper: 0.88, grade: 0.28, reasons: ["measured:unknown"] },
    },
    {
      when: "measured only",
      input: { metrics: { [metric]: { value: 0.9, n: 5, source: "computed" } } },
      expected: { state: "partial", score: 0.54, upper: 0.94, grade: 0.6, reasons: ["practice:unknown"] },
    },
    {
      when: "too few cases",
      input: { answers: { [id]: { answer: "none" } }, metrics: { [metric]: { value: 1, n: 4, source: "computed" } } },
      expected: {
        state: "partial",
        score: 0,
        upper: 0.6,
        grade: 0.4,
        reasons: ["practice:answered-none", "measured:insufficient-sample"],
      },
    },
    {
      when: "both, capped",
      input: {
        answers: { [id]: { answer: "in-place-reviewed" } },
        metrics: { [metric]: { value: 1, n: 5, source: "manual" } },
      },
      expected: {
        state: "scored",
        score: 0.8,
        upper: 0.8,
        grade: 0.58,
        reasons: ["practice:evidence-missing", "practice:capped"],
      },
    },
  ])("$when", ({ input, expected }) => {
    expect(outcome(id, input)).toEqual(expected);
  });

  test("whose measured part has no cases keep the weight of their answer alone", () => {
    const rubric: Rubric = {
      ...defaultRubric,
      criteria: defaultRubric.criteria.map((criterion) =>
        criterion.id === id && criterion.kind === "hybrid" ? { ...criterion, zeroCases: "not-applicable" } : criterion,
      ),
    };
    const input: Input = {
      answers: { [id]: { answer: "in-place", evidence: fresh } },
      metrics: { [metric]: { value: null, n: 0, source: "computed" } },
    };
    expect(outcome(id, input, rubric)).toEqual(scored(0.7, 0.7, ["measured:na-zero-cases"]));
    // 0.6 of a weight of 2 leaves the level's 31: 1.2 / 31, and 0.8 of 29.8 is known, at 0.7.
    expect(judgeInput(input, rubric).levels["L2"]).toMatchObject({
      naShare: 0.03871,
      coverage: 0.026846,
      score: 0.018792,
    });
  });
});
