import type { Activity } from "@rukun/core";
import { describe, expect, test } from "vitest";
import vectors from "../../../../conformance/metrics/first-response.json" with { type: "json" };
import { computeMetrics, createActivityLog, type MetricsOptions } from "../index.js";

const options: MetricsOptions = {
  timeZone: "UTC",
  population: vectors.population,
  asOf: vectors.asOf,
  period: { from: "2026-06-01", to: "2026-06-01" },
};

describe.each(vectors.cases)("$name", ({ activities, answered, threads, naiveMedian, value, reason }) => {
  const log = createActivityLog(
    activities.map(
      ([type, actorId, time], index) =>
        ({ id: `e${index}`, type, actorId, occurredAt: `2026-06-01T${time}Z`, threadId: "t1" }) as Activity,
    ),
  );
  const { results } = computeMetrics({ log }, { ...options, metrics: ["ttfr", "response_rate"] });

  test("time to first response", () => {
    expect(results[0]).toMatchObject({
      value,
      median: value,
      n: threads,
      numerator: answered,
      naive: { median: naiveMedian },
    });
    expect(results[0]?.reason).toBe(reason);
  });

  test("response rate", () => {
    expect(results[1]).toMatchObject({
      numerator: answered,
      denominator: threads,
      value: threads === 0 ? null : answered / threads,
    });
  });
});

/** Threads t1, t2 …, each opened at noon of a day of May by one member and answered so many hours later, or never. */
function threads(list: readonly { by: string; day: number; hours: number | null }[]): Activity[] {
  return list.flatMap(({ by, day, hours }, index): Activity[] => {
    const opened = Date.UTC(2026, 4, day, 12);
    const threadId = `t${index}`;
    const post: Activity = { id: `p${index}`, type: "post", actorId: by, occurredAt: opened, threadId };
    if (hours === null) return [post];
    return [
      post,
      { id: `r${index}`, type: "reply", actorId: "siti", occurredAt: opened + hours * 3_600_000, threadId },
    ];
  });
}

describe("half of the threads unanswered", () => {
  const log = createActivityLog(
    threads([
      { by: "ani", day: 1, hours: 1 },
      { by: "ani", day: 2, hours: 3 },
      { by: "ani", day: 3, hours: 30 },
      { by: "ani", day: 4, hours: null },
      { by: "ani", day: 5, hours: null },
      { by: "ani", day: 29, hours: null },
    ]),
  );
  const [ttfr] = computeMetrics(
    { log },
    { ...options, metrics: ["ttfr"], period: { from: "2026-05-01", to: "2026-06-01" } },
  ).results;

  test("the naive median speaks of the answered ones, Kaplan-Meier of all", () => {
    expect(ttfr?.naive).toEqual({ median: 3 * 3600, mean: (34 / 3) * 3600 });
    expect(ttfr).toMatchObject({ value: 30 * 3600, n: 6, numerator: 3, denominator: 6 });
  });

  test("the share answered in an hour, a day and a week", () => {
    expect(ttfr?.answeredWithin?.["3600"]).toBeCloseTo(1 / 6, 12);
    expect(ttfr?.answeredWithin?.["86400"]).toBeCloseTo(2 / 6, 12);
    expect(ttfr?.answeredWithin?.["604800"]).toBeCloseTo(3 / 6, 12);
  });
});

describe("the scorer's metrics", () => {
  const log = createActivityLog(
    threads([
      { by: "ani", day: 1, hours: 2 },
      { by: "budi", day: 10, hours: 24 * 7 },
      { by: "citra", day: 11, hours: 24 * 7 + 0.001 },
      { by: "dewi", day: 12, hours: null },
      { by: "ani", day: 13, hours: 4 },
      { by: "eka", day: 31, hours: 1 },
    ]),
  );
  const known = [
    { id: "ani", firstSeenAt: "2020-01-01T00:00:00Z" },
    { id: "siti", firstSeenAt: "2020-01-01T00:00:00Z" },
  ];
  const metrics = [
    "interaction.reply_coverage_7d",
    "interaction.median_first_response_h",
    "inclusion.newcomer_reply_parity",
    "members.returning_contributor_rate",
  ];
  const { results } = computeMetrics({ log, members: known, recordedFrom: "2025-01-01" }, { ...options, metrics });

  test("coverage counts threads of at least seven days, answered within seven, the last moment included", () => {
    expect(results[0]).toMatchObject({ value: 3 / 5, numerator: 3, denominator: 5, n: 5, unit: "share" });
    expect(results[0]?.period).toEqual({ from: "2026-03-04", to: "2026-06-01" });
  });

  test("the median is over the answered ones, in hours", () => {
    expect(results[1]).toMatchObject({ n: 4, unit: "hours" });
    expect(results[1]?.value).toBeCloseTo((4 + 168) / 2, 12);
  });

  test("parity compares newcomers' first threads with all", () => {
    expect(results[2]).toMatchObject({ n: 3, numerator: 1 / 3, denominator: 3 / 5 });
    expect(results[2]?.value).toBeCloseTo(5 / 9, 12);
  });

  test("nobody contributed before, so nobody returned", () => {
    expect(results[3]).toMatchObject({ value: 0, numerator: 0, denominator: 6 });
  });

  test("without a record of the window before, returning is not recorded", () => {
    const [rate] = computeMetrics({ log }, { ...options, metrics: metrics.slice(3) }).results;
    expect(rate).toMatchObject({ value: null, reason: "not-recorded" });
  });

  test("a window of another length is taken where asked for", () => {
    const [coverage] = computeMetrics({ log }, { ...options, metrics: metrics.slice(0, 1), windowDays: 21 }).results;
    expect(coverage).toMatchObject({ n: 2, period: { from: "2026-05-12", to: "2026-06-01" } });
  });
});

test("a deleted thread is none, a deleted reply answers nothing, and inferred answers are said", () => {
  const log = createActivityLog([
    ...threads([
      { by: "ani", day: 1, hours: 1 },
      { by: "ani", day: 2, hours: 1 },
    ]),
    { id: "p9", type: "post", actorId: "ani", occurredAt: "2026-05-03T00:00:00Z", objectId: "o9" },
    { id: "r9", type: "reply", actorId: "budi", occurredAt: "2026-05-03T01:00:00Z", replyToId: "o9", inferred: true },
    { id: "d1", type: "delete", actorId: "staff", occurredAt: "2026-05-04T00:00:00Z", objectId: "p0" },
    { id: "d2", type: "delete", actorId: "staff", occurredAt: "2026-05-04T00:00:00Z", objectId: "r1" },
  ]);
  const { results } = computeMetrics(
    { log },
    { ...options, metrics: ["response_rate"], period: { from: "2026-05-01" } },
  );
  expect(results[0]).toMatchObject({ numerator: 1, denominator: 2, inferredShare: 1 });
});
