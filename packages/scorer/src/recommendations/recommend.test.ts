import type { ProfileAnswer, ProfileMetric, Recommendation } from "@rukun/core";
import { describe, expect, test } from "vitest";
import devtani from "../../../../conformance/scorer/devtani.profile.json" with { type: "json" };
import kopi from "../../../../conformance/scorer/kopi-nusantara.profile.json" with { type: "json" };
import { score } from "../assessment/score.js";
import { parseProfile } from "../profile/parse-profile.js";
import { asOf, fresh, judgeInput } from "../testing/outcome.js";

const of = (id: string, input: Parameters<typeof judgeInput>[0]): Partial<Recommendation>[] =>
  judgeInput(input)
    .recommendations.filter((recommendation) => recommendation.id === id)
    .map(({ kind, gain, effort, uncertain, answer, metric }) => ({
      kind,
      gain,
      effort,
      uncertain,
      ...(answer === undefined ? {} : { answer }),
      ...(metric === undefined ? {} : { metric }),
    }));

const stale = { ...fresh, date: "2024-01-01" };

describe("an answer", () => {
  // Weight 3 of 28: a full point of score is 10.714286 points of the level.
  test.each<{ when: string; input: ProfileAnswer; expected: readonly object[] }>([
    { when: "not given", input: {}, expected: [{ kind: "answer", gain: 5.357143, effort: 1, uncertain: true }] },
    {
      when: "none",
      input: { answer: "none" },
      expected: [{ kind: "practice", gain: 7.5, effort: 2, uncertain: false, answer: "in-place" }],
    },
    {
      when: "started",
      input: { answer: "started" },
      expected: [{ kind: "practice", gain: 4.285714, effort: 2, uncertain: false, answer: "in-place" }],
    },
    {
      when: "in place without a document",
      input: { answer: "in-place" },
      expected: [{ kind: "evidence", gain: 2.142857, effort: 1, uncertain: false }],
    },
    {
      when: "in place with a stale document",
      input: { answer: "in-place", evidence: stale },
      expected: [{ kind: "refresh", gain: 2.142857, effort: 1, uncertain: false }],
    },
    {
      when: "in place",
      input: { answer: "in-place", evidence: fresh },
      expected: [{ kind: "practice", gain: 3.214286, effort: 2, uncertain: false, answer: "in-place-reviewed" }],
    },
    {
      when: "reviewed without a document",
      input: { answer: "in-place-reviewed" },
      expected: [{ kind: "evidence", gain: 5.357143, effort: 1, uncertain: false }],
    },
    { when: "reviewed", input: { answer: "in-place-reviewed", evidence: fresh }, expected: [] },
  ])("$when", ({ input, expected }) => {
    expect(of("l1.purpose.plan", { answers: { "l1.purpose.plan": input } })).toEqual(expected);
  });
});

describe("a metric", () => {
  const id = "l2.interact.speed";
  const metric = "interaction.median_first_response_h";
  const improve = (from: number, to: number, gain: number) => ({
    kind: "improve",
    gain,
    effort: 2,
    uncertain: false,
    metric: { id: metric, from, to },
  });
  const measure = { kind: "measure", gain: 3.225806, effort: 1, uncertain: true, metric: { id: metric, from: null } };
  test.each<{ when: string; input: ProfileMetric; expected: readonly object[] }>([
    {
      when: "on a falling curve goes down to the next point",
      input: { value: 20, n: 20, source: "computed" },
      expected: [improve(20, 8, 1.935484)],
    },
    {
      when: "on a point goes to the next one",
      input: { value: 24, n: 20, source: "computed" },
      expected: [improve(24, 8, 2.580645)],
    },
    {
      when: "beyond the bad end goes to the first point that is worth anything",
      input: { value: 500, n: 20, source: "computed" },
      expected: [improve(500, 24, 3.225806)],
    },
    { when: "at the good end needs nothing", input: { value: 2, n: 20, source: "computed" }, expected: [] },
    { when: "beyond the good end needs nothing", input: { value: 0.1, n: 20, source: "computed" }, expected: [] },
    {
      when: "that is stale is to be measured",
      input: { value: 2, n: 20, source: "computed", periodEnd: "2026-01-01" },
      expected: [measure],
    },
    {
      when: "without a value is to be measured",
      input: { value: null, n: 20, source: "computed" },
      expected: [measure],
    },
    { when: "with too few cases asks for nothing", input: { value: 2, n: 19, source: "computed" }, expected: [] },
  ])("$when", ({ input, expected }) => {
    expect(of(id, { metrics: { [metric]: input } })).toEqual(expected);
  });

  test("on a rising curve, below its first point, goes past it", () => {
    const metrics = { "content.schedule_adherence": { value: 0.1, n: 8, source: "computed" } } as const;
    expect(of("l2.content.schedule", { metrics })).toMatchObject([{ kind: "improve", metric: { from: 0.1, to: 0.6 } }]);
  });
});

test("a hybrid has one step for each part, with the part's share of the gain", () => {
  expect(of("l2.culture.negative", {})).toEqual([
    {
      kind: "measure",
      gain: 1.935484,
      effort: 1,
      uncertain: true,
      metric: { id: "feedback.negative_handled_share", from: null },
    },
    { kind: "answer", gain: 1.290323, effort: 1, uncertain: true },
  ]);
});

describe("groups", () => {
  const groupsOf = (profile: unknown) => score(parseProfile(profile)).recommendations.map(({ group }) => group);

  test("come in order: what blocks the next level, its rest, what protects, later", () => {
    const groups = groupsOf(kopi);
    expect(groups).toEqual([...groups].sort());
    expect(new Set(groups)).toEqual(new Set([0, 1, 2, 3]));
    expect(new Set(groupsOf(devtani))).toEqual(new Set([0, 1, 3]));
  });

  test("a level that is reached is to be protected", () => {
    const { recommendations } = score(parseProfile(kopi));
    const refresh = recommendations.find(({ kind }) => kind === "refresh");
    expect(refresh).toMatchObject({ id: "l1.listen.needs", group: 2, gain: 1.428571, effort: 1 });
  });
});

describe("prerequisites", () => {
  test("that are not met are listed, each after its own", () => {
    const { recommendations } = judgeInput({});
    const relevant = recommendations.find(({ id }) => id === "l2.content.relevant");
    expect(relevant?.requires).toEqual(["l1.listen.methods", "l1.listen.needs"]);
  });

  test("that are met are not", () => {
    const answers = {
      "l1.listen.needs": { answer: "in-place", evidence: { url: "https://example.org", date: asOf } },
    } as const;
    const relevant = judgeInput({ answers }).recommendations.find(({ id }) => id === "l2.content.relevant");
    expect(relevant?.requires).toEqual([]);
  });
});
