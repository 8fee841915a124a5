import { describe, expect, test } from "vitest";
import devtaniExpected from "../../../../conformance/scorer/devtani.expected.json" with { type: "json" };
import devtani from "../../../../conformance/scorer/devtani.profile.json" with { type: "json" };
import kopiExpected from "../../../../conformance/scorer/kopi-nusantara.expected.json" with { type: "json" };
import kopi from "../../../../conformance/scorer/kopi-nusantara.profile.json" with { type: "json" };
import { parseProfile } from "../profile/parse-profile.js";
import { score } from "./score.js";

describe.each([
  { name: "Kopi Nusantara Club", profile: kopi, expected: kopiExpected },
  { name: "DevTani", profile: devtani, expected: devtaniExpected },
])("$name", ({ profile, expected }) => {
  const assessment = score(parseProfile(profile));

  test("has the level, tier and overall figures of the vector", () => {
    const { level, tier, overall, overallUpper, coverage, confidence } = expected;
    expect(assessment).toMatchObject({ level, tier, overall, overallUpper, coverage, confidence });
  });

  test("has every level's figures, gate and blockers", () => {
    expect(Object.keys(assessment.levels)).toEqual(["L1", "L2", "L3"]);
    expect(assessment.levels).toMatchObject(expected.levels);
  });

  test("has every criterion's state, scores, grade and reasons", () => {
    expect(Object.keys(assessment.criteria).sort()).toEqual(Object.keys(expected.criteria).sort());
    expect(assessment.criteria).toMatchObject(expected.criteria);
  });

  test("has the first twelve recommendations in order", () => {
    const fields = expected.recommendations.map(({ text: _sentence, ...recommendation }) => recommendation);
    const first = assessment.recommendations.slice(0, 12);
    expect(
      first.map(({ id, kind, group, gain, effort, uncertain }) => ({ id, kind, group, gain, effort, uncertain })),
    ).toEqual(
      fields.map(({ id, kind, group, gain, effort, uncertain }) => ({ id, kind, group, gain, effort, uncertain })),
    );
  });
});
