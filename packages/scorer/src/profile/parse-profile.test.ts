import type { StrategyProfile } from "@rukun/core";
import { RukunError } from "@rukun/core";
import { describe, expect, expectTypeOf, test } from "vitest";
import kopi from "../../../../conformance/scorer/kopi-nusantara.profile.json" with { type: "json" };
import { score } from "../assessment/score.js";
import { defaultRubric } from "../rubric/default-rubric.js";
import { parseProfile, safeParseProfile } from "./parse-profile.js";

/** The one line that a profile with one thing wrong is refused with. */
function refusal(change: object, locale = "en"): string[] {
  const result = safeParseProfile({ ...kopi, ...change }, { file: "profile.json" });
  if (result.success) throw new Error("was accepted");
  expect(RukunError.isInstance(result.error)).toBe(true);
  return result.error.describe(locale);
}

describe("refuses, with file, path, what to do and code,", () => {
  test.each([
    {
      what: "an unknown criterion",
      change: { answers: { "l1.purpose.plans": { answer: "none" } } },
      line: 'profile.json answers["l1.purpose.plans"]: "l1.purpose.plans" is not a criterion of this rubric; did you mean "l1.purpose.plan"? [unknown-criterion]',
    },
    {
      what: "an unknown metric",
      change: { metrics: { "weather.rain": { value: 1, source: "manual" } } },
      line: 'profile.json metrics["weather.rain"]: "weather.rain" is not a metric of this rubric; remove it, or add it to the metrics of the rubric [unknown-metric]',
    },
    {
      what: "an unknown scoring profile",
      change: { profiles: ["smal"] },
      line: 'profile.json profiles[0]: "smal" is not a scoring profile; did you mean "small"? [unknown-profile]',
    },
    {
      what: "another rubric",
      change: { rubric: { id: "devrel", version: "1.0.0" } },
      line: 'profile.json rubric.id: this answers the rubric "devrel", not "community-strategy"; give that rubric, or change the id [unknown-rubric]',
    },
    {
      what: "a newer version of the rubric",
      change: { rubric: { id: "community-strategy", version: "1.1.0" } },
      line: 'profile.json rubric.version: this answers version "1.1.0" of the rubric, which version 1.0.0 cannot judge; give a rubric of the same major version that is not older, or answer this one [unknown-rubric-version]',
    },
  ])("$what", ({ change, line }) => {
    expect(refusal(change)).toEqual([line]);
    expect(refusal(change, "id")).not.toEqual([line]);
  });

  test.each([
    {
      what: "an unknown answer",
      change: { answers: { "l1.purpose.plan": { answer: "yes" } } },
      code: "invalid-value",
      where: 'answers["l1.purpose.plan"].answer',
    },
    {
      what: "a metric value as text",
      change: { metrics: { "series.growth": { value: "6", source: "manual" } } },
      code: "invalid-type",
      where: 'metrics["series.growth"].value',
    },
    {
      what: "a value that is not finite",
      change: { metrics: { "series.growth": { value: Number.POSITIVE_INFINITY, source: "manual" } } },
      code: "invalid-type",
      where: 'metrics["series.growth"].value',
    },
    {
      what: "a value that is no number",
      change: { metrics: { "series.growth": { value: Number.NaN, source: "manual" } } },
      code: "invalid-type",
      where: 'metrics["series.growth"].value',
    },
    { what: "a date that does not exist", change: { asOf: "2026-02-30" }, code: "invalid-date", where: "asOf" },
    {
      what: "a link that could do harm",
      change: { answers: { "l1.purpose.plan": { answer: "in-place", evidence: { url: "javascript:alert(1)" } } } },
      code: "invalid-format",
      where: 'answers["l1.purpose.plan"].evidence.url',
    },
    { what: "an unknown key", change: { answer: {} }, code: "unknown-key", where: "answer" },
  ])("$what", ({ change, code, where }) => {
    const lines = refusal(change);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(`profile.json ${where}: `);
    expect(lines[0]).toMatch(`[${code}]`);
  });

  test("keys that could reach a prototype", () => {
    const input: unknown = JSON.parse(
      JSON.stringify(kopi).replace('"answers":{', '"answers":{"__proto__":{"answer":"none"},'),
    );
    const result = safeParseProfile(input);
    expect(result.success ? [] : result.error.issues.map(({ code }) => code)).toContain("forbidden-key");
  });
});

describe("everything that is wrong is said at once", () => {
  test("ids that the rubric does not have", () => {
    expect(refusal({ answers: { a: {}, b: {} }, profiles: ["c"] })).toHaveLength(3);
  });

  test("ids beside values of another kind, each once and in the profile's order", () => {
    const profile = {
      schemaVersion: 1,
      id: "kopi",
      asOf: 7,
      rubric: kopi.rubric,
      profiles: ["smal", 3],
      answers: { "l1.purpose.plans": { answer: "none" }, "l1.purpose.plan": { answer: "yes" } },
      metrics: { "goals.smart_share": { value: "0.75", source: "manual" }, "weather.rain": "wet" },
    };
    const result = safeParseProfile(profile, { file: "profile.json", line: 2 });
    const issues = result.success ? [] : result.error.issues;
    expect(issues.map(({ path, code }) => `${path.join(" ")}: ${code}`)).toEqual([
      "asOf: invalid-type",
      "profiles 0: unknown-profile",
      "profiles 1: invalid-type",
      "answers l1.purpose.plans: unknown-criterion",
      "answers l1.purpose.plan answer: invalid-value",
      "metrics goals.smart_share value: invalid-type",
      "metrics weather.rain: invalid-type",
      "metrics weather.rain: unknown-metric",
    ]);
    expect(issues.every(({ file, line }) => file === "profile.json" && line === 2)).toBe(true);
  });

  test.each([null, 3, "profile", [], { answers: [], metrics: "none", profiles: {}, rubric: 4 }])("%j", (input) => {
    expect(safeParseProfile(input).success).toBe(false);
  });
});

test("a rubric of a later minor version judges an older profile", () => {
  const rubric = { ...defaultRubric, version: "1.2.0" };
  expect(parseProfile(kopi, { rubric }).rubric.version).toBe("1.0.0");
  expect(safeParseProfile(kopi, { rubric: { ...rubric, version: "2.0.0" } }).success).toBe(false);
});

test("score refuses what parseProfile would", () => {
  const profile = parseProfile(kopi);
  expectTypeOf(profile).toEqualTypeOf<StrategyProfile>();
  const metrics = { "series.growth": { value: Number.NaN, source: "manual" } } as const;
  expect(() => score({ ...profile, metrics })).toThrow('metrics["series.growth"].value');
});
