import type { StrategyProfile } from "@rukun/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import devtani from "../../../../conformance/scorer/devtani.profile.json" with { type: "json" };
import kopi from "../../../../conformance/scorer/kopi-nusantara.profile.json" with { type: "json" };
import { parseProfile } from "../profile/parse-profile.js";
import { exactAssessment } from "../testing/exact-assessment.js";
import type { Fraction } from "../testing/exact-fraction.js";
import { judge } from "../testing/judge.js";
import { randomProfile } from "../testing/random-profile.js";

/** Six decimals of the exact figure; both neighbours where it lies within a billionth of the middle between them. */
function sixDecimalsOf(exact: Fraction): number[] {
  const finer = Number((exact.numerator * 1_000_000_000_000n) / exact.denominator) / 1e6;
  const rest = finer - Math.floor(finer);
  const rounded = Number(exact.millionths());
  const near = Math.abs(rest - 0.5) < 1e-3 ? [Math.floor(finer), Math.ceil(finer)] : [rounded];
  return near.map((millionths) => millionths / 1e6);
}

function expectSame(profile: StrategyProfile): void {
  const actual = judge(profile);
  const exact = exactAssessment(profile);
  expect(actual.level).toBe(exact.level);
  expect(actual.tier).toBe(exact.tier);
  expect(sixDecimalsOf(exact.overall)).toContain(actual.overall);
  expect(sixDecimalsOf(exact.overallUpper)).toContain(actual.overallUpper);
  expect(sixDecimalsOf(exact.coverage)).toContain(actual.coverage);
  expect(sixDecimalsOf(exact.confidence)).toContain(actual.confidence);
  for (const [id, level] of Object.entries(exact.levels)) {
    const own = actual.levels[id];
    expect(own?.blockedBy).toEqual(level.blockedBy);
    expect(sixDecimalsOf(level.score)).toContain(own?.score);
    expect(sixDecimalsOf(level.upper)).toContain(own?.upper);
    expect(sixDecimalsOf(level.coverage)).toContain(own?.coverage);
    expect(sixDecimalsOf(level.confidence)).toContain(own?.confidence);
    expect(sixDecimalsOf(level.naShare)).toContain(own?.naShare);
  }
}

test("doubles agree with exact fractions on the worked examples", () => {
  expectSame(parseProfile(kopi));
  expectSame(parseProfile(devtani));
});

test("doubles agree with exact fractions to six decimals, on every gate and on the level", () => {
  fc.assert(fc.property(randomProfile, expectSame), { numRuns: 500 });
});

test("the random profiles reach every level", () => {
  const levels = fc.sample(randomProfile, { numRuns: 300, seed: 7 }).map((profile) => judge(profile).level);
  expect(new Set(levels)).toEqual(new Set([0, 1, 2, 3]));
});
