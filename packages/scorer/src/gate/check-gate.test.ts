import type { ProfileAnswer, StrategyProfile } from "@rukun/core";
import { describe, expect, test } from "vitest";
import { score } from "../assessment/score.js";
import type { Criterion } from "../rubric/criterion.js";
import { defaultRubric } from "../rubric/default-rubric.js";
import type { Rubric } from "../rubric/rubric.js";

const text = { en: "text", id: "teks" };
const [start] = defaultRubric.criteria;
if (start?.kind !== "practice") throw new Error("the first criterion is answered");

/** A practice of weight 1 that needs no document and may be declared not applicable. */
const practice = (id: string, level: string, competency: string, change: object = {}): Criterion => ({
  ...start,
  id,
  level,
  competency,
  requirement: "should",
  gateMin: null,
  weight: 1,
  evidenceRequired: null,
  naAllowed: true,
  dependsOn: [],
  ...change,
});

/** Two levels: the first with two competencies, one of a single criterion. */
const rubric: Rubric = {
  ...defaultRubric,
  id: "tiny",
  levels: [
    { id: "L1", ordinal: 1, weight: 0.5, title: text, description: text },
    { id: "L2", ordinal: 2, weight: 0.5, title: text, description: text },
  ],
  competencies: [
    { id: "plan", level: "L1", title: text },
    { id: "team", level: "L1", title: text },
    { id: "grow", level: "L2", title: text },
  ],
  criteria: [
    practice("a.plan.one", "L1", "plan", { requirement: "must", naAllowed: false }),
    practice("a.plan.two", "L1", "plan"),
    practice("a.plan.three", "L1", "plan"),
    practice("a.team.one", "L1", "team"),
    practice("b.grow.one", "L2", "grow"),
  ],
};

const none: ProfileAnswer = { answer: "none" };
const started: ProfileAnswer = { answer: "started" };
const inPlace: ProfileAnswer = { answer: "in-place" };
const reviewed: ProfileAnswer = { answer: "in-place-reviewed" };
const na: ProfileAnswer = { notApplicable: { reason: "This does not apply to us at all." } };

function judge(answers: StrategyProfile["answers"]) {
  const profile = {
    schemaVersion: 1,
    id: "c",
    asOf: "2026-11-21",
    rubric: { id: "tiny", version: "1.0.0" },
    metrics: {},
  } as const;
  return score({ ...profile, answers }, { rubric });
}

const foundation = (one: ProfileAnswer, two: ProfileAnswer, three: ProfileAnswer, team: ProfileAnswer) => ({
  "a.plan.one": one,
  "a.plan.two": two,
  "a.plan.three": three,
  "a.team.one": team,
});

describe("a gate", () => {
  test.each([
    { when: "everything is in place", answers: foundation(inPlace, inPlace, inPlace, inPlace), blockedBy: [] },
    {
      when: "a must is only started",
      answers: foundation(started, reviewed, reviewed, inPlace),
      blockedBy: ["must:a.plan.one"],
    },
    {
      when: "a competency has nothing",
      answers: foundation(reviewed, reviewed, reviewed, none),
      blockedBy: ["floor:team"],
    },
    {
      when: "a quarter is unknown",
      answers: { "a.plan.one": reviewed, "a.plan.two": reviewed, "a.team.one": reviewed },
      blockedBy: ["coverage-below-threshold"],
    },
    { when: "a quarter does not apply", answers: foundation(inPlace, na, inPlace, inPlace), blockedBy: [] },
    { when: "half does not apply", answers: foundation(inPlace, na, na, inPlace), blockedBy: ["na-above-limit"] },
    { when: "a whole competency does not apply", answers: foundation(inPlace, inPlace, inPlace, na), blockedBy: [] },
    {
      when: "everything fails at once",
      answers: foundation(none, na, na, {}),
      blockedBy: [
        "score-below-threshold",
        "must:a.plan.one",
        "floor:plan",
        "floor:team",
        "coverage-below-threshold",
        "na-above-limit",
      ],
    },
  ])("when $when: $blockedBy", ({ answers, blockedBy }) => {
    const { levels, level } = judge(answers);
    expect(levels["L1"]).toMatchObject({ blockedBy, ownGate: blockedBy.length === 0 });
    expect(level).toBe(blockedBy.length === 0 ? 1 : 0);
  });

  test("compares six decimals: seven tenths is reached exactly, with no margin", () => {
    const { levels } = judge(foundation(inPlace, inPlace, inPlace, inPlace));
    expect(levels["L1"]).toMatchObject({ score: 0.7, margin: 0, fragile: true });
  });
});

describe("a level in which nothing applies", () => {
  const assessment = judge({ ...foundation(inPlace, inPlace, inPlace, reviewed), "b.grow.one": na });

  test("has no score, and is not reached", () => {
    expect(assessment.levels["L2"]).toMatchObject({
      score: null,
      upper: null,
      coverage: null,
      confidence: null,
      margin: null,
      naShare: 1,
      competencies: { grow: null },
      blockedBy: ["na-above-limit"],
    });
    expect([assessment.level, assessment.tier]).toEqual([1, 100]);
  });

  test("leaves the overall figures to the other levels", () => {
    expect(assessment.overall).toBe(0.775);
    expect(assessment.coverage).toBe(1);
  });
});

test("where nothing applies at all, nothing is said", () => {
  const bare = {
    ...rubric,
    criteria: rubric.criteria.map((criterion) => ({ ...criterion, requirement: "should" as const, naAllowed: true })),
  };
  const answers = Object.fromEntries(bare.criteria.map(({ id }) => [id, na]));
  const profile = {
    schemaVersion: 1,
    id: "c",
    asOf: "2026-11-21",
    rubric: { id: "tiny", version: "1.0.0" },
    metrics: {},
    answers,
  } as const;
  expect(score(profile, { rubric: bare })).toMatchObject({
    level: 0,
    tier: 0,
    overall: null,
    coverage: null,
    recommendations: [],
  });
});

test("a level met on its own waits for the one before", () => {
  const { levels } = judge({ "b.grow.one": reviewed });
  expect(levels["L2"]).toMatchObject({ ownGate: true, achieved: false, blockedBy: ["previous-level"] });
});
