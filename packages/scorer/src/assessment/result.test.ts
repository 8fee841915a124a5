import { describe, expect, test } from "vitest";
import devtani from "../../../../conformance/scorer/devtani.profile.json" with { type: "json" };
import kopi from "../../../../conformance/scorer/kopi-nusantara.profile.json" with { type: "json" };
import { parseProfile } from "../profile/parse-profile.js";
import { defaultRubric } from "../rubric/default-rubric.js";
import type { Rubric } from "../rubric/rubric.js";
import { score } from "./score.js";

const club = score(parseProfile(kopi));
const forum = score(parseProfile(devtani));

describe("a criterion's trace says how its score came about", () => {
  test.each([
    {
      id: "l2.content.schedule",
      trace: [
        {
          code: "curve",
          params: {
            metric: "content.schedule_adherence",
            value: 0.75,
            from: [0.6, 0.5],
            to: [0.9, 0.9],
            score: 0.7,
            source: "computed",
          },
        },
      ],
    },
    {
      id: "l1.listen.needs",
      trace: [
        { code: "answer", params: { answer: "in-place", credit: 0.7 } },
        { code: "evidence-stale", params: { date: "2025-06-30", ageDays: 509, maxAgeDays: 365 } },
        { code: "cap", params: { reason: "evidence-stale", was: 0.7, now: 0.5 } },
      ],
    },
    {
      id: "l2.culture.negative",
      trace: [
        { code: "answer", params: { answer: "started", credit: 0.3 } },
        { code: "evidence-missing", params: { date: null, ageDays: null, maxAgeDays: 365 } },
        { code: "unknown", params: { part: "measured", metric: "feedback.negative_handled_share" } },
        { code: "mix", params: { practice: 0.4, measured: 0.6 } },
      ],
    },
  ])("$id", ({ id, trace }) => {
    expect(club.criteria[id]?.trace).toEqual(trace);
  });
});

test("points lost add up to what the level lacks", () => {
  for (const [id, { score: reached }] of Object.entries(club.levels)) {
    const own = defaultRubric.criteria.filter(({ level }) => level === id);
    const lost = own.reduce((sum, criterion) => sum + (club.criteria[criterion.id]?.pointsLost ?? 0), 0);
    expect(lost).toBeCloseTo(100 * (1 - (reached ?? 0)), 3);
  }
  expect(club.criteria["l2.recognition.advancement"]?.pointsLost).toBe(6.451613);
});

test("what is unknown adds up to the width of a level's range", () => {
  const width = forum.unknowns
    .filter(({ id }) => id.startsWith("l1."))
    .reduce((sum, unknown) => sum + unknown.width, 0);
  const { score: low = 0, upper: high = 0 } = forum.levels["L1"] ?? {};
  expect(width).toBeCloseTo(100 * ((high ?? 0) - (low ?? 0)), 3);
  expect(forum.unknowns.find(({ id }) => id === "l2.content.timing")).toEqual({
    id: "l2.content.timing",
    part: "measured",
    reason: "insufficient-sample",
    width: 3.448276,
    metric: "content.peak_share",
    n: 12,
    minSample: 20,
  });
});

test("accepted claims are listed with the points they are worth", () => {
  expect(forum.waivers).toEqual([
    {
      id: "l1.infra.member-records",
      reason: "Forum is pseudonymous by design; no customer records are kept.",
      // 13.25 / 27 instead of 13.25 / 28.
      effect: 1.752646,
    },
    {
      id: "l3.impact.revenue",
      reason: "Non-commercial open-source project; the community generates no revenue.",
      // 19.55 / 26 instead of 19.55 / 28.
      effect: 5.370879,
    },
  ]);
});

describe("the scoring hash", () => {
  const hashWith = (rubric: Rubric): string => score(parseProfile(kopi), { rubric }).rubric.scoringHash;
  const [first, ...rest] = defaultRubric.criteria;
  if (first === undefined) throw new Error("the rubric is empty");

  test("stays with texts, efforts and order", () => {
    const translated = { ...first, title: { en: "Other words", id: "Kata lain" }, effort: 3 as const };
    expect(hashWith({ ...defaultRubric, criteria: [...rest, translated] })).toBe(club.rubric.scoringHash);
  });

  test.each([
    { what: "a weight", rubric: { ...defaultRubric, criteria: [{ ...first, weight: 2 }, ...rest] } },
    { what: "a gate", rubric: { ...defaultRubric, gate: { ...defaultRubric.gate, floor: 0.2 } } },
    { what: "an age", rubric: { ...defaultRubric, policy: { ...defaultRubric.policy, documentMaxAgeDays: 400 } } },
  ])("changes with $what", ({ rubric }) => {
    expect(hashWith(rubric)).not.toBe(club.rubric.scoringHash);
  });
});

test("the input hash changes with the input, and only with it", () => {
  expect(score(parseProfile(kopi)).inputHash).toBe(club.inputHash);
  expect(score({ ...parseProfile(kopi), asOf: "2026-11-22" }).inputHash).not.toBe(club.inputHash);
});
