import type { ProfileAnswer } from "@rukun/core";
import { describe, expect, test } from "vitest";
import { defaultRubric } from "../rubric/default-rubric.js";
import type { Rubric } from "../rubric/rubric.js";
import { asOf, fresh, judgeInput, outcome, scored, unknown } from "../testing/outcome.js";

describe("evidence where a document is required", () => {
  const missing = { url: "https://example.org/page" };
  test.each<{ when: string; input: ProfileAnswer; expected: object }>([
    { when: "none, nothing linked", input: { answer: "none" }, expected: scored(0, 1, ["answered-none"]) },
    {
      when: "none, stale document",
      input: { answer: "none", evidence: { ...fresh, date: "2020-01-01" } },
      expected: scored(0, 1, ["answered-none"]),
    },
    { when: "started, nothing linked", input: { answer: "started" }, expected: scored(0.3, 0.4, ["evidence-missing"]) },
    {
      when: "started, stale document",
      input: { answer: "started", evidence: { ...fresh, date: "2025-11-20" } },
      expected: scored(0.3, 0.35, ["evidence-stale"]),
    },
    {
      when: "in place, 365 days old",
      input: { answer: "in-place", evidence: { ...fresh, date: "2025-11-21" } },
      expected: scored(0.7, 0.7),
    },
    {
      when: "in place, 366 days old",
      input: { answer: "in-place", evidence: { ...fresh, date: "2025-11-20" } },
      expected: scored(0.5, 0.35, ["evidence-stale", "capped"]),
    },
    {
      when: "in place, of the same day",
      input: { answer: "in-place", evidence: { ...fresh, date: asOf } },
      expected: scored(0.7, 0.7),
    },
    {
      when: "in place, dated tomorrow",
      input: { answer: "in-place", evidence: { ...fresh, date: "2026-11-22" } },
      expected: scored(0.5, 0.4, ["evidence-missing", "capped"]),
    },
    {
      when: "in place, undated",
      input: { answer: "in-place", evidence: missing },
      expected: scored(0.5, 0.4, ["evidence-missing", "capped"]),
    },
    {
      when: "in place, a date alone",
      input: { answer: "in-place", evidence: { date: asOf } },
      expected: scored(0.5, 0.4, ["evidence-missing", "capped"]),
    },
    {
      when: "in place, a file",
      input: { answer: "in-place", evidence: { file: "plan.md", date: asOf } },
      expected: scored(0.7, 0.7),
    },
    {
      when: "in place, a signed note",
      input: { answer: "in-place", evidence: { note: "agreed", author: "Ani", date: asOf } },
      expected: scored(0.7, 0.7),
    },
    {
      when: "in place, a note by nobody",
      input: { answer: "in-place", evidence: { note: "agreed", date: asOf } },
      expected: scored(0.5, 0.4, ["evidence-missing", "capped"]),
    },
    {
      when: "reviewed, nothing linked",
      input: { answer: "in-place-reviewed" },
      expected: scored(0.5, 0.4, ["evidence-missing", "capped"]),
    },
    { when: "evidence without an answer", input: { evidence: fresh }, expected: unknown("unknown") },
  ])("$when", ({ input, expected }) => {
    expect(outcome("l1.purpose.plan", { answers: { "l1.purpose.plan": input } })).toEqual(expected);
  });

  test.each([
    { evidence: { ...fresh, date: "2026-11-22" }, code: "evidence-from-future" },
    { evidence: missing, code: "evidence-undated" },
    { evidence: { date: asOf }, code: "evidence-without-source" },
  ])("$code is a diagnostic", ({ evidence, code }) => {
    const { diagnostics } = judgeInput({ answers: { "l1.purpose.plan": { answer: "in-place", evidence } } });
    expect(diagnostics).toMatchObject([{ code, path: ["answers", "l1.purpose.plan", "evidence"] }]);
  });

  test("counts only the kinds that a criterion accepts", () => {
    const rubric: Rubric = {
      ...defaultRubric,
      criteria: defaultRubric.criteria.map((criterion) =>
        criterion.id === "l1.purpose.plan" && criterion.kind === "practice"
          ? { ...criterion, evidenceAccepted: ["file"] }
          : criterion,
      ),
    };
    const answers = (evidence: ProfileAnswer["evidence"] & object) => ({
      answers: { "l1.purpose.plan": { answer: "in-place", evidence } as const },
    });
    expect(outcome("l1.purpose.plan", answers(fresh), rubric)).toEqual(
      scored(0.5, 0.4, ["evidence-missing", "capped"]),
    );
    expect(judgeInput(answers(fresh), rubric).diagnostics).toMatchObject([{ code: "evidence-not-accepted" }]);
    expect(outcome("l1.purpose.plan", answers({ ...fresh, file: "plan.md" }), rubric)).toEqual(scored(0.7, 0.7));
  });
});

test.each<{ when: string; input: ProfileAnswer; expected: object }>([
  { when: "declared", input: { answer: "in-place" }, expected: scored(0.7, 0.4) },
  { when: "with a current document", input: { answer: "in-place", evidence: fresh }, expected: scored(0.7, 0.7) },
  {
    when: "with a stale document",
    input: { answer: "in-place-reviewed", evidence: { ...fresh, date: "2020-01-01" } },
    expected: scored(1, 0.35, ["evidence-stale"]),
  },
])("where no document is required, an answer $when is never capped", ({ input, expected }) => {
  expect(outcome("l1.infra.member-records", { answers: { "l1.infra.member-records": input } })).toEqual(expected);
});
