import { lintCatalogue } from "@rukun/core";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import devtani from "../../../../conformance/scorer/devtani.profile.json" with { type: "json" };
import klubBaca from "../../../../conformance/scorer/klub-baca.profile.json" with { type: "json" };
import kopi from "../../../../conformance/scorer/kopi-nusantara.profile.json" with { type: "json" };
import { score } from "../assessment/score.js";
import { parseProfile } from "../profile/parse-profile.js";
import { profileIssueCodes } from "../profile/profile-issue-code.js";
import { defaultRubric as rubric } from "../rubric/default-rubric.js";
import { rubricIssueCodes } from "../rubric/rubric-issue-code.js";
import { randomProfile } from "../testing/random-profile.js";
import { describeBlocker } from "./describe-blocker.js";
import { describeDiagnostic } from "./describe-diagnostic.js";
import { describeReason } from "./describe-reason.js";
import { describeRecommendation } from "./describe-recommendation.js";
import { describeUnknown } from "./describe-unknown.js";
import { gateWord } from "./gate-word.js";
import { headline } from "./headline.js";
import en from "./locales/en.json" with { type: "json" };
import { scorerCatalogue } from "./scorer-catalogue.js";
import type { ScorerMessageKey } from "./scorer-message-key.js";

const languages = ["en", "id"] as const;
const assessments = {
  kopi: score(parseProfile(kopi)),
  devtani: score(parseProfile(devtani)),
  klubBaca: score(parseProfile(klubBaca)),
};

test("the catalogue is complete in both languages", () => {
  expectTypeOf(en).toEqualTypeOf<Record<ScorerMessageKey, string>>();
  expect(lintCatalogue(scorerCatalogue.messages)).toEqual([]);
  expect(Object.keys(scorerCatalogue.messages["en"] ?? {})).toEqual(
    expect.arrayContaining([...profileIssueCodes, ...rubricIssueCodes]),
  );
});

describe("the headline", () => {
  test.each([
    {
      who: "kopi",
      en: "“Build the Foundation” stands; what keeps you from level 2 is recognition: “Members’ achievements and contributions are celebrated” falls short: share of contributors recognised in 90 days is at 3%.",
      id: "“Bangun Fondasi” sudah berdiri; yang menahan Anda dari level 2 adalah pengakuan: “Pencapaian dan kontribusi anggota dirayakan” belum memadai: porsi kontributor yang diapresiasi dalam 90 hari baru 3%.",
    },
    {
      who: "devtani",
      en: "Much is going well: levels 2 and 3 are met on their own. Level 1 still lacks “Community goals are SMART”, “A structured community plan exists (goals, content types, interaction strategy)”, and “Moderator, administrator and community-manager roles are assigned in writing”.",
      id: "Banyak hal sudah berjalan baik: level 2 dan 3 sudah memenuhi syaratnya sendiri. Level 1 masih kurang dalam “Sasaran komunitas bersifat SMART”, “Ada rencana komunitas terstruktur (tujuan, jenis konten, strategi interaksi)”, dan “Peran moderator, administrator, dan manajer komunitas ditetapkan tertulis”.",
    },
    { who: "klubBaca", en: "All 3 levels hold.", id: "Semua 3 level sudah tercapai." },
  ] as const)("of $who", ({ who, ...expected }) => {
    for (const locale of languages)
      expect(headline({ assessment: assessments[who], rubric, locale })).toBe(expected[locale]);
  });
});

test.each([
  { code: "score-below-threshold", level: "L2", en: "the score is 55% of the 70% needed" },
  {
    code: "must:l3.kpi.set",
    level: "L3",
    en: "the answer to “KPIs are defined with owner, target and business goal” is “Started”",
  },
  { code: "floor:optimise", level: "L3", en: "Review and improvement is at 9%; every area needs 25%" },
  { code: "previous-level", level: "L3", en: "level 2 comes first" },
])("the blocker $code reads: $en", ({ code, level, en }) => {
  expect(describeBlocker(code, { level, assessment: assessments.kopi, rubric, locale: "en" })).toBe(en);
});

test.each([
  { locale: "en", word: "reached, narrowly" },
  { locale: "id", word: "tercapai, tipis" },
])("a level held by under three points is $word", ({ locale, word }) => {
  const level = assessments.kopi.levels["L1"];
  if (level === undefined) throw new Error("no L1");
  expect(gateWord(level, { ordinal: 1, locale })).toBe(word);
});

test("figures in recommendations are written as the language does", () => {
  const inclusion = assessments.kopi.recommendations.find(({ id }) => id === "l2.culture.inclusion");
  const timing = assessments.kopi.recommendations.find(({ id }) => id === "l2.content.timing");
  if (inclusion === undefined || timing === undefined) throw new Error("not recommended");
  expect(describeRecommendation(inclusion, { rubric, locale: "id" })).toMatch(
    "Kesetaraan balasan bagi anggota baru: dari 0,8 menjadi 1.",
  );
  expect(describeRecommendation(timing, { rubric, locale: "id" })).toMatch("dari 37,5% menjadi 50%.");
});

test("a member's words cannot command a terminal", () => {
  const reason = "Not our kind of forum \u001b[31m at all";
  const profile = { ...parseProfile(devtani), answers: { "l1.infra.member-records": { notApplicable: { reason } } } };
  const context = { id: "l1.infra.member-records", assessment: score(profile), rubric, locale: "en" };
  expect(describeReason("na-declared", context)).toBe(
    "declared not applicable: Not our kind of forum \\u001b[31m at all",
  );
});

test("everything that an assessment can say has words in both languages", () => {
  fc.assert(
    fc.property(randomProfile, fc.constantFrom(...languages), (profile, locale) => {
      const assessment = score(profile);
      const context = { assessment, rubric, locale };
      const lines = [
        headline(context),
        ...assessment.recommendations.map((recommendation) => describeRecommendation(recommendation, context)),
        ...assessment.unknowns.flatMap((unknown) => {
          const { title, reason, howToRecord } = describeUnknown(unknown, context);
          return [title, reason, howToRecord];
        }),
        ...assessment.diagnostics.map((diagnostic) => describeDiagnostic(diagnostic, context)),
        ...Object.entries(assessment.criteria).flatMap(([id, { reasons }]) =>
          reasons.map((reason) => describeReason(reason, { ...context, id })),
        ),
        ...Object.entries(assessment.levels).flatMap(([level, { blockedBy }]) =>
          blockedBy.map((code) => describeBlocker(code, { ...context, level })),
        ),
      ];
      for (const line of lines) expect(line).not.toMatch(/^$|NaN|undefined|null|\[object|\{/);
    }),
    { numRuns: 60 },
  );
});
