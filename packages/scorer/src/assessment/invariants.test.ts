import { canonicalJson, type ProfileAnswer, type ProfileMetric, type StrategyProfile } from "@rukun/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultRubric } from "../rubric/default-rubric.js";
import { randomAsOf, randomProfile } from "../testing/random-profile.js";
import { judge } from "../testing/judge.js";
import type { Judgement } from "./assess.js";
import { score } from "./score.js";

const document = { url: "https://example.org/document", date: randomAsOf };

const withAnswer = (profile: StrategyProfile, id: string, answer: ProfileAnswer): StrategyProfile => ({
  ...profile,
  answers: { ...profile.answers, [id]: answer },
});
const withMetric = (profile: StrategyProfile, id: string, metric: ProfileMetric): StrategyProfile => ({
  ...profile,
  metrics: { ...profile.metrics, [id]: metric },
});

function expectNotLower(after: Judgement, before: Judgement): void {
  expect(after.level).toBeGreaterThanOrEqual(before.level);
  for (const [id, level] of Object.entries(before.levels)) {
    expect(after.levels[id]?.score).toBeGreaterThanOrEqual(level.score ?? 0);
  }
}

/** The profile with one criterion's input made better: a higher answer, a document, a better or fresher figure. */
function improve(
  profile: StrategyProfile,
  criterion: (typeof defaultRubric.criteria)[number],
  how: number,
): StrategyProfile {
  const answer = profile.answers[criterion.id];
  // Withdrawing what does not apply is not an improvement of an input, and may lower a score.
  if (answer?.notApplicable !== undefined) return profile;
  if (criterion.kind === "practice" || (criterion.kind === "hybrid" && how % 2 === 0)) {
    const steps = ["none", "started", "in-place", "in-place-reviewed"] as const;
    const step = answer?.answer === undefined ? -1 : steps.indexOf(answer.answer);
    const higher = steps[Math.min(3, step + 1)] ?? "in-place";
    if (how % 3 === 0) return withAnswer(profile, criterion.id, { ...answer, answer: higher });
    return withAnswer(profile, criterion.id, { ...answer, evidence: document });
  }
  const metric = profile.metrics[criterion.metric];
  if (metric === undefined || (metric.n === 0 && criterion.zeroCases !== null)) return profile;
  const isRising = (criterion.curve.at(-1)?.[1] ?? 0) === 1;
  const span = (criterion.curve.at(-1)?.[0] ?? 0) - (criterion.curve[0]?.[0] ?? 0);
  const { periodEnd: _periodEnd, inferredShare: _inferredShare, ...current } = metric;
  switch (how % 4) {
    case 0:
      if (metric.value === null) return profile;
      return withMetric(profile, criterion.metric, {
        ...metric,
        value: metric.value + ((isRising ? 1 : -1) * span * how) / 300,
      });
    case 1:
      return withMetric(profile, criterion.metric, { ...metric, n: (metric.n ?? 0) + how });
    case 2:
      return withMetric(profile, criterion.metric, current);
    default:
      return withMetric(profile, criterion.metric, { ...metric, source: "computed" });
  }
}

test("improving any one input never lowers a level's score or the level", () => {
  const criterion = fc.constantFrom(...defaultRubric.criteria);
  fc.assert(
    fc.property(randomProfile, criterion, fc.integer({ min: 1, max: 100 }), (profile, chosen, how) => {
      expectNotLower(judge(improve(profile, chosen, how)), judge(profile));
    }),
    { numRuns: 300 },
  );
});

test("answering an unknown with any value never lowers a score nor raises its upper end", () => {
  const answer = fc.constantFrom<ProfileAnswer>(
    { answer: "none" },
    { answer: "started" },
    { answer: "in-place" },
    { answer: "in-place-reviewed", evidence: document },
  );
  fc.assert(
    fc.property(
      randomProfile,
      fc.nat(),
      answer,
      fc.double({ min: -5, max: 200, noNaN: true }),
      (profile, pick, chosen, value) => {
        const before = judge(profile);
        const unknown = before.unknowns[pick % Math.max(1, before.unknowns.length)];
        if (unknown === undefined) return;
        const after = judge(
          unknown.metric === undefined
            ? withAnswer(profile, unknown.id, chosen)
            : withMetric(profile, unknown.metric, { value, n: 1000, source: "manual" }),
        );
        expectNotLower(after, before);
        for (const [id, level] of Object.entries(before.levels)) {
          expect(after.levels[id]?.upper).toBeLessThanOrEqual(level.upper ?? 1);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("every score lies between 0 and its upper end, which is at most 1", () => {
  fc.assert(
    fc.property(randomProfile, (profile) => {
      const { criteria, levels, overall, overallUpper } = judge(profile);
      const ranges = [...Object.values(criteria), ...Object.values(levels), { score: overall, upper: overallUpper }];
      for (const { score: low, upper: high } of ranges) {
        if (low === null || high === null) expect([low, high]).toEqual([null, null]);
        else expect([0 <= low, low <= high, high <= 1]).toEqual([true, true, true]);
      }
    }),
    { numRuns: 200 },
  );
});

test("the order of keys changes nothing, not even a hash", () => {
  const reversed = <Value extends object>(value: Value): Value =>
    Object.fromEntries(Object.entries(value).reverse()) as Value;
  fc.assert(
    fc.property(randomProfile, (profile) => {
      const turned = reversed({ ...profile, answers: reversed(profile.answers), metrics: reversed(profile.metrics) });
      expect(canonicalJson(score(turned))).toBe(canonicalJson(score(profile)));
    }),
    { numRuns: 50 },
  );
});

test("following a recommendation that is not uncertain raises its level by what it promises", () => {
  fc.assert(
    fc.property(randomProfile, fc.nat(), (profile, pick) => {
      const before = judge(profile);
      const sure = before.recommendations.filter(({ uncertain }) => !uncertain);
      const chosen = sure[pick % Math.max(1, sure.length)];
      if (chosen === undefined) return;
      const { id, answer, metric } = chosen;
      const given = { ...profile.answers[id] };
      const current = metric === undefined ? undefined : profile.metrics[metric.id];
      const after = judge(
        metric?.to === undefined || current === undefined
          ? withAnswer(profile, id, { ...given, evidence: document, ...(answer === undefined ? {} : { answer }) })
          : withMetric(profile, metric.id, { ...current, value: metric.to }),
      );
      const level = defaultRubric.criteria.find((criterion) => criterion.id === id)?.level ?? "";
      const rise = (after.levels[level]?.score ?? 0) - (before.levels[level]?.score ?? 0);
      expect(100 * rise).toBeCloseTo(chosen.gain, 3);
      expectNotLower(after, before);
    }),
    { numRuns: 300 },
  );
});
