import { describe, expect, test } from "vitest";
import klubBaca from "../../../../conformance/scorer/klub-baca.profile.json" with { type: "json" };
import { score } from "../assessment/score.js";
import { parseProfile } from "../profile/parse-profile.js";
import { defaultRubric } from "../rubric/default-rubric.js";
import { describeUnknown } from "../text/describe-unknown.js";
import { howToRecord } from "../text/how-to-record.js";
import { parseScoringProfile } from "./parse-scoring-profile.js";
import { scoringProfiles } from "./scoring-profiles.js";

const club = parseProfile(klubBaca);
const withProfiles = (...profiles: string[]) => score({ ...club, profiles });

describe("a book club of 25 in one group chat that does everything well", () => {
  test("reaches level 3 with the profiles small and chat", () => {
    const assessment = withProfiles("small", "chat");
    expect(assessment.level).toBe(3);
    expect(assessment.rubric.profiles).toEqual(["chat", "small"]);
    expect(assessment.levels["L2"]?.coverage).toBeGreaterThan(0.9);
  });

  test.each([{ profiles: [] }, { profiles: ["small"] }, { profiles: ["chat"] }])(
    "does not with $profiles alone",
    ({ profiles }) => {
      expect(withProfiles(...profiles).levels["L2"]).toMatchObject({ achieved: false });
    },
  );

  test("is told what is not known and how to record it", () => {
    const assessment = withProfiles("small", "chat");
    expect(assessment.unknowns.map(({ id, part, reason }) => [id, part, reason])).toEqual([
      ["l2.culture.negative", "measured", "insufficient-sample"],
    ]);
    const [unknown] = assessment.unknowns;
    if (unknown === undefined) throw new Error("nothing is unknown");
    const text = describeUnknown(unknown, { assessment, rubric: defaultRubric, locale: "en" });
    expect(text.reason).toBe("only 3 cases; at least 5 are needed to say");
    expect(text.howToRecord).toContain("feedback register");
  });

  test("trusts what rests on inferred replies less, but scores it the same", () => {
    const inferred = withProfiles("small", "chat").criteria["l2.interact.coverage"];
    const coverage = club.metrics["interaction.reply_coverage_7d"];
    if (coverage === undefined) throw new Error("the club has no reply coverage");
    const threaded = score({
      ...club,
      metrics: { ...club.metrics, "interaction.reply_coverage_7d": { ...coverage, inferredShare: 0 } },
    }).criteria["l2.interact.coverage"];
    expect([inferred?.score, inferred?.grade]).toEqual([0.93, 0.7]);
    expect([threaded?.score, threaded?.grade]).toEqual([0.93, 1]);
  });
});

describe("the profile chat", () => {
  const chat = scoringProfiles.filter(({ id }) => id === "chat");

  test("lists what the platform cannot know, each with how to record it by hand", () => {
    const unknowable = chat.flatMap(({ cannotKnow }) => cannotKnow ?? []).map(({ metric }) => metric);
    expect(unknowable).toEqual([
      "interaction.prompts_per_30d",
      "moderation.median_resolution_h",
      "recognition.reach_90d",
    ]);
    for (const metric of unknowable) {
      expect(howToRecord(metric, { rubric: defaultRubric, locale: "id", profiles: chat })).toContain("secara manual");
      expect(club.metrics[metric]?.source).toBe("manual");
    }
  });

  test("is needed for inferred replies, and says so", () => {
    const assessment = withProfiles("small");
    expect(assessment.criteria["l2.interact.coverage"]).toMatchObject({
      state: "unknown",
      reasons: ["inferred-not-accepted"],
    });
    expect(assessment.diagnostics).toContainEqual({
      code: "inferred-not-accepted",
      path: ["metrics", "interaction.reply_coverage_7d", "inferredShare"],
      params: { metric: "interaction.reply_coverage_7d" },
    });
  });
});

describe("the profile small", () => {
  const metric = "members.returning_contributor_rate";
  const criterion = "l2.interact.returning";
  const returning = (input: object) =>
    score({ ...club, profiles: ["small"], metrics: { [metric]: { value: 0.6, source: "computed", ...input } } });

  test.each([
    { n: 7, reasons: ["insufficient-sample"] },
    { n: 8, reasons: [] },
  ])("asks for a quarter of 30 cases, rounded up: $n gives $reasons", ({ n, reasons }) => {
    expect(returning({ n }).criteria[criterion]?.reasons).toEqual(reasons);
  });

  test("lowers no sample under 5 and raises none", () => {
    const { criteria } = score({
      ...club,
      profiles: ["small"],
      metrics: {
        "goals.smart_share": { value: 1, n: 1, source: "manual" },
        "content.peak_share": { value: 0.5, n: 5, source: "computed" },
        "inclusion.newcomer_reply_parity": { value: 1, n: 4, source: "computed" },
      },
    });
    expect(criteria["l1.purpose.smart-goals"]?.state).toBe("scored");
    expect(criteria["l2.content.timing"]?.state).toBe("scored");
    expect(criteria["l2.culture.inclusion"]?.reasons).toEqual(["insufficient-sample"]);
  });

  test("lowers the sample only for a value over the doubled window of 180 days", () => {
    const over180 = { n: 25, periodStart: "2026-05-25", periodEnd: "2026-11-20" };
    const over90 = { n: 25, periodStart: "2026-08-23", periodEnd: "2026-11-20" };
    expect(returning(over180).criteria[criterion]?.state).toBe("scored");
    expect(returning(over90).criteria[criterion]?.reasons).toEqual(["insufficient-sample"]);
    expect(returning(over90).diagnostics).toContainEqual({
      code: "window-too-short",
      path: ["metrics", metric, "periodStart"],
      params: { metric, days: 90, expected: 180, minSample: 30 },
    });
  });

  test.each([
    { periodEnd: "2026-05-21", days: 184, reasons: [] },
    { periodEnd: "2026-05-20", days: 185, reasons: ["metric-stale"] },
  ])("keeps a value current for the doubled 184 days: after $days days $reasons", ({ periodEnd, reasons }) => {
    expect(returning({ n: 30, periodEnd }).criteria[criterion]?.reasons).toEqual(reasons);
  });
});

describe("scoring profiles", () => {
  test("combine in any order, and each changes the scoring hash", () => {
    const hashes = [[], ["small"], ["chat"], ["small", "chat"]].map((ids) => withProfiles(...ids).rubric.scoringHash);
    expect(new Set(hashes).size).toBe(4);
    expect(withProfiles("chat", "small").rubric).toEqual(withProfiles("small", "chat").rubric);
  });

  test("may be replaced by one's own", () => {
    const quarterly = {
      schemaVersion: 1,
      id: "quarterly",
      title: { en: "Quarterly" },
      description: { en: "Keeps figures longer." },
      windowFactor: 2,
    };
    const profiles = [parseScoringProfile(quarterly)];
    const metrics = {
      "content.peak_share": { value: 0.5, n: 20, source: "computed", periodEnd: "2026-06-30" },
    } as const;
    const assessment = score({ ...club, profiles: ["quarterly"], metrics }, { profiles });
    expect(assessment.criteria["l2.content.timing"]?.score).toBe(0.9);
  });

  test("that ship are what their schema says, in both languages", () => {
    for (const profile of scoringProfiles) {
      expect(parseScoringProfile(profile)).toEqual(profile);
      for (const text of [
        profile.title,
        profile.description,
        ...(profile.cannotKnow ?? []).map((entry) => entry.howToRecord),
      ]) {
        expect(Object.keys(text)).toEqual(["en", "id"]);
      }
    }
  });
});
