import { defaultRubric, score, type Rubric } from "@rukun/scorer";
import { describe, expect, test } from "vitest";
import { emptyInput, sampleInput } from "../fixture/sample-input.js";
import { buildReport } from "./build-report.js";
import type { ReportInput } from "./report-input.js";

const kopi = buildReport(sampleInput("kopi"));
const devtani = buildReport(sampleInput("devtani"));

describe("the first screen", () => {
  test("shows the level and how each level stands on its own", () => {
    expect(kopi.standing).toMatchObject({ level: 1, overall: 0.560132, overallUpper: 0.631975 });
    expect(kopi.standing.ladder.map(({ status }) => status)).toEqual(["achieved", "next", "waiting"]);
    expect(devtani.standing).toMatchObject({ level: 0, metAlone: [2, 3] });
    expect(devtani.standing.ladder.map(({ status }) => status)).toEqual(["next", "met-alone", "met-alone"]);
  });

  test("names three next actions, one for each criterion, with what they add", () => {
    expect(kopi.nextActions.map(({ id, kind, gain, uncertain }) => ({ id, kind, gain, uncertain }))).toEqual([
      { id: "l2.recognition.celebrate", kind: "improve", gain: 1.16129, uncertain: false },
      { id: "l2.recognition.advancement", kind: "answer", gain: 3.225806, uncertain: true },
      { id: "l2.culture.negative", kind: "measure", gain: 1.935484, uncertain: true },
    ]);
    expect(kopi.nextActions[1]?.gainUpTo).toBe(6.451612);
  });

  // The dates and figures are those of the rubric page's forecast, computed there independently.
  test("says what lapses and when a level is lost", () => {
    expect(kopi.lapses.map(({ date, levelAfter, overallAfter }) => ({ date, levelAfter, overallAfter }))).toEqual([
      { date: "2027-01-16", levelAfter: 0, overallAfter: 0.55156 },
      { date: "2027-02-11", levelAfter: 0, overallAfter: 0.542989 },
      { date: "2027-03-03", levelAfter: 0, overallAfter: 0.52156 },
      { date: "2027-05-06", levelAfter: 0, overallAfter: 0.504625 },
    ]);
    expect(kopi.lapses[0]).toMatchObject({
      lastGoodDay: "2027-01-15",
      levelBefore: 1,
      items: [{ id: "l1.purpose.plan", kind: "evidence" }],
    });
    expect(kopi.standing.ladder[0]?.holdsUntil).toBe("2027-01-15");
    expect(devtani.lapses).toMatchObject([
      { date: "2027-04-02", overallAfter: 0.687773, levelBefore: 0, levelAfter: 0 },
    ]);
  });

  test("a figure kept by hand and a waiver lapse too", () => {
    const { profile } = sampleInput("devtani");
    const input = withProfile({
      ...profile,
      answers: {
        ...profile.answers,
        "l3.impact.revenue": { notApplicable: { reason: "Non-commercial open-source project.", until: "2026-12-31" } },
      },
      metrics: {
        ...profile.metrics,
        "goals.smart_share": { value: 0.25, n: 4, source: "manual", periodEnd: "2026-11-20" },
      },
    });
    const lapses = buildReport(input).lapses.map(({ date, items }) => ({
      date,
      items: items.map(({ id, kind }) => ({ id, kind })),
    }));
    expect(lapses).toEqual([
      { date: "2027-01-01", items: [{ id: "l3.impact.revenue", kind: "waiver" }] },
      { date: "2027-02-21", items: [{ id: "l1.purpose.smart-goals", kind: "metric" }] },
      { date: "2027-04-02", items: [{ id: "l1.purpose.mission", kind: "evidence" }] },
    ]);
  });
});

test("a question with several figures shows the first that has a value", () => {
  const input = sampleInput("kopi");
  const metrics = (input.metrics ?? []).flatMap((metric) =>
    metric.id === "new_members"
      ? [
          { ...metric, value: null, reason: "not-recorded" as const },
          { ...metric, id: "new_contributors", value: 12 },
        ]
      : [metric],
  );
  const figures = buildReport({ ...input, metrics }).keyFigures;
  expect(figures.map(({ id }) => id)).toContain("new_contributors");
  expect(figures.map(({ id }) => id)).not.toContain("new_members");
});

describe("the details", () => {
  test("what holds a level back comes with what is needed, required criteria first", () => {
    expect(kopi.levels[2]?.blockers.map(({ kind, about }) => [kind, about?.id])).toEqual([
      ["must", "l3.kpi.set"],
      ["must", "l3.optimise.review"],
      ["must", "l3.optimise.decisions"],
      ["score-below-threshold", undefined],
      ["floor", "optimise"],
      ["previous-level", undefined],
    ]);
    expect(kopi.levels[2]?.blockers[1]).toMatchObject({ value: 0.25, needed: 0.5, metric: { value: 1, needed: 2 } });
  });

  // From the rubric page: advancement 6.4, negative feedback 5.6, celebrate 5.2, resonance 4.3, enforcement 3.6.
  test("criteria are sorted by the points they lose", () => {
    expect(
      kopi.levels[1]?.criteria.slice(0, 5).map(({ id, pointsLost }) => [id, Math.floor(pointsLost * 10) / 10]),
    ).toEqual([
      ["l2.recognition.advancement", 6.4],
      ["l2.culture.negative", 5.6],
      ["l2.recognition.celebrate", 5.2],
      ["l2.content.resonance", 4.3],
      ["l2.culture.enforcement", 3.6],
    ]);
  });

  test("what is not known says how to find out, and too few cases is nothing to fix", () => {
    expect(devtani.unknowns.map(({ id, reason, how }) => ({ id, reason, fixable: how !== null }))).toEqual([
      { id: "l3.impact.goal-progress", reason: "metric-stale", fixable: true },
      { id: "l1.listen.refine", reason: "unknown", fixable: true },
      { id: "l2.content.timing", reason: "insufficient-sample", fixable: false },
    ]);
  });

  test("strengths are the two best competencies", () => {
    expect(kopi.strengths.map(({ id, score: share }) => [id, share])).toEqual([
      ["purpose", 0.890909],
      ["people", 0.7],
    ]);
  });

  test("says how much rests on answers alone", () => {
    expect(kopi.method).toMatchObject({ answeredWeight: 30, totalWeight: 87 });
  });

  test("waivers carry the community's words", () => {
    expect(devtani.waivers.map(({ id, reason }) => [id, reason])).toEqual([
      ["l1.infra.member-records", "Forum is pseudonymous by design; no customer records are kept."],
      ["l3.impact.revenue", "Non-commercial open-source project; the community generates no revenue."],
    ]);
  });
});

describe("change since last time", () => {
  // The community as it was in August, from the rubric page's derived vectors.
  const { profile } = sampleInput("kopi");
  const august = score({
    ...profile,
    asOf: "2026-08-21",
    answers: {
      ...profile.answers,
      "l2.content.relevant": { answer: "started" },
      "l2.culture.guidelines": { ...profile.answers["l2.culture.guidelines"], answer: "in-place" },
    },
    metrics: {
      ...profile.metrics,
      "interaction.reply_coverage_7d": { value: 0.65, n: 180, source: "computed" },
      "feedback.methods_180d": { value: 1, source: "manual" },
      "series.growth": { value: 5, source: "computed" },
    },
  });

  test("names the five criteria that moved most, and parts and rest add up", () => {
    const { change } = buildReport({ ...sampleInput("kopi"), previous: { assessment: august } });
    expect(change).toMatchObject({ levelBefore: 0, levelAfter: 1, comparable: true, material: true });
    expect(change?.parts.map(({ id, points }) => [id, points])).toEqual([
      ["l1.listen.methods", 1.285714],
      ["l2.culture.guidelines", 1.016129],
      ["l2.content.relevant", 0.903226],
      ["l2.interact.coverage", 0.677419],
      ["l3.kpi.growth", 0.178571],
    ]);
    const total = (change?.parts ?? []).reduce((sum, { points }) => sum + points, change?.rest ?? 0);
    expect(total).toBeCloseTo(100 * ((change?.overallAfter ?? 0) - (change?.overallBefore ?? 0)), 3);
  });

  test("the same figures are no material change", () => {
    const input = sampleInput("kopi");
    expect(buildReport({ ...input, previous: { assessment: input.assessment } }).change).toMatchObject({
      material: false,
      parts: [],
      rest: 0,
    });
  });

  test("figures of another rubric are not compared", () => {
    const rubric: Rubric = { ...defaultRubric, gate: { ...defaultRubric.gate, score: 0.75 } };
    const { change } = buildReport({ ...sampleInput("kopi"), previous: { assessment: score(profile, { rubric }) } });
    expect(change).toMatchObject({ comparable: false, parts: [] });
  });
});

test("a community of which nothing is known is at the start, with nothing held against it", () => {
  const report = buildReport(emptyInput());
  expect(report.standing).toMatchObject({ level: 0, overall: 0 });
  expect(report.nextActions).toHaveLength(3);
  expect(report.lapses).toEqual([]);
  expect(report.unknowns).toHaveLength(40);
});

function withProfile(profile: ReportInput["profile"]): ReportInput {
  return { ...sampleInput("devtani"), profile, assessment: score(profile) };
}

test("the charts may draw a longer time than the figures speak of", () => {
  const input = sampleInput("kopi");
  const [first, ...others] = input.metrics ?? [];
  if (first === undefined) throw new Error("The sample has no metrics.");
  const longer = { ...first, period: { from: "2024-12-01", to: first.period.to } };
  const report = buildReport({ ...input, charts: [longer] });
  expect(report.metrics[0]?.result).toEqual(first);
  expect(report.charts.map(({ result }) => result)).toEqual([longer, ...others]);
});
