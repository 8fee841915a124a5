import { dateFromDay, dayFromDate, type ProfileAnswer, type ProfileMetric, type StrategyProfile } from "@rukun/core";
import fc from "fast-check";
import { practiceAnswers } from "@rukun/core";
import type { Criterion } from "../rubric/criterion.js";
import { defaultRubric } from "../rubric/default-rubric.js";

/** The day that every random profile speaks of. */
export const randomAsOf = "2026-11-21";

/** What one criterion's input is drawn from. */
interface Draw {
  readonly answer: number;
  readonly evidence: number;
  readonly metric: number;
  readonly position: number;
  readonly cases: number;
  readonly age: number;
}

/**
 * Strategy profiles for the default rubric with everything that inputs can do: missing, stale and future evidence,
 * declared and rejected not applicable, small samples, values beyond the ends of a curve. `quality` makes some good
 * enough for gates to hold. Drawn from a seed, since two hundred arbitraries a profile would take longer than scoring.
 */
export const randomProfile: fc.Arbitrary<StrategyProfile> = fc
  .record({
    quality: fc.constantFrom(0, 40, 75, 92, 98),
    profiles: fc.subarray(["small", "chat"]),
    seed: fc.integer({ min: 0 }),
  })
  .map(({ quality, profiles, seed }) => {
    const next = numbersFrom(seed);
    const answers: Record<string, ProfileAnswer> = {};
    const metrics: Record<string, ProfileMetric> = {};
    for (const criterion of defaultRubric.criteria) {
      const own = {
        answer: next(100),
        evidence: next(100),
        metric: next(100),
        position: next(1001),
        cases: next(100),
        age: next(100),
      };
      const answer = answerOf(criterion, own, quality);
      if (answer !== null) answers[criterion.id] = answer;
      const metric = metricOf(criterion, own, quality);
      if (metric !== null && criterion.metric !== null) metrics[criterion.metric] = metric;
    }
    return {
      schemaVersion: 1,
      id: "random",
      asOf: randomAsOf,
      rubric: { id: defaultRubric.id, version: defaultRubric.version },
      profiles,
      answers,
      metrics,
    };
  });

function answerOf(
  criterion: Criterion,
  { answer, evidence, age, position }: Draw,
  quality: number,
): ProfileAnswer | null {
  const notApplicable = {
    reason: position % 3 === 0 ? "n/a" : "Does not apply to this community at all.",
    ...(position % 5 === 0 ? { until: daysBefore(age - 50) } : {}),
  };
  if (evidence === 99 || (criterion.naAllowed && evidence > 80)) {
    return position % 4 === 0 ? { answer: "started", notApplicable } : { notApplicable };
  }
  if (criterion.kind === "measured") return null;
  if (answer < quality)
    return { answer: position % 2 === 0 ? "in-place-reviewed" : "in-place", evidence: documentOf(age * 3) };
  const step = practiceAnswers[answer % 5];
  if (step === undefined) return null;
  if (evidence < 30) return { answer: step };
  if (evidence < 35) return { answer: step, evidence: { url: "https://example.org" } };
  if (evidence < 40) return { answer: step, evidence: documentOf(-1 - age) };
  if (evidence < 45) return { answer: step, evidence: { note: "as agreed", date: daysBefore(age) } };
  return { answer: step, evidence: documentOf(age * 8) };
}

function metricOf(criterion: Criterion, own: Draw, quality: number): ProfileMetric | null {
  if (criterion.kind === "practice") return null;
  const { metric, position, cases, age } = own;
  const isGood = metric < quality;
  if (!isGood && metric % 6 === 0) return null;
  const n = isGood ? 200 : cases % 10 === 0 ? 0 : cases;
  return {
    value: isGood ? goodValue(criterion.curve, position) : cases % 17 === 0 ? null : valueOn(criterion.curve, position),
    source: age % 3 === 0 ? "manual" : "computed",
    ...(!isGood && cases % 11 === 0 ? {} : { n }),
    ...(isGood || age < 50 ? {} : { periodEnd: daysBefore(age * 2 - 110) }),
    ...(age % 7 === 0 ? { inferredShare: 0.4 } : {}),
  };
}

/** A value from a little before the curve's first point to a little after its last, to three decimals. */
function valueOn(curve: readonly (readonly [number, number])[], position: number): number {
  const first = curve[0]?.[0] ?? 0;
  const last = curve.at(-1)?.[0] ?? 1;
  return Math.round((first + (last - first) * (position / 800 - 0.125)) * 1000) / 1000;
}

/** A value in the better half of the curve. */
function goodValue(curve: readonly (readonly [number, number])[], position: number): number {
  const isRising = (curve.at(-1)?.[1] ?? 0) === 1;
  return valueOn(curve, isRising ? 600 + position / 3 : 400 - position / 3);
}

function documentOf(ageDays: number): { readonly url: string; readonly date: string } {
  return { url: "https://example.org/document", date: daysBefore(ageDays) };
}

function daysBefore(days: number): string {
  return dateFromDay(dayFromDate(randomAsOf) - days);
}

/** Whole numbers below a limit, the same for the same seed (mulberry32). */
function numbersFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
