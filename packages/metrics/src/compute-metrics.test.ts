import { type Activity, type MetricResult, type Population } from "@rukun/core";
import { metricResultSchema } from "@rukun/core/schemas";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  computeMetrics,
  createActivityLog,
  metricCatalogue,
  metricIds,
  toProfileMetrics,
  type MetricsSource,
} from "./index.js";

const timeZone = "Asia/Jakarta";
const log = createActivityLog([
  { id: "e1", type: "post", actorId: "ani-secret", occurredAt: "2026-01-05T02:00:00Z", threadId: "t1" },
  { id: "e2", type: "reply", actorId: "budi-secret", occurredAt: "2026-01-05T03:00:00Z", threadId: "t1" },
  { id: "e3", type: "reply", actorId: "bot-secret", occurredAt: "2026-01-05T02:00:01Z", threadId: "t1" },
  { id: "e4", type: "join", actorId: "citra-secret", occurredAt: "2026-01-31T17:30:00Z" },
  { id: "e5", type: "visit", actorId: "ani-secret", occurredAt: "2026-02-10T05:00:00Z" },
]);
const population: Population = { id: "team", version: "2", bots: ["bot-secret"], staff: ["budi-secret"] };

function one(id: string, options: Partial<Parameters<typeof computeMetrics>[1]> = {}): MetricResult {
  return computeMetrics({ log }, { timeZone, population, metrics: [id], ...options }).results[0] as MetricResult;
}

describe("every result", () => {
  const { results } = computeMetrics({ log }, { timeZone, population, metrics: metricIds });

  test.each(results)("$id has the shape that core promises", (result) => {
    expect(metricResultSchema.parse(result)).toEqual(result);
    expect(result.value === null).toBe(result.reason !== undefined);
    expect(Number.isNaN(result.value)).toBe(false);
    expect(result).toMatchObject({
      unit: metricCatalogue.find(({ id }) => id === result.id)?.unit,
      asOf: "2026-02-10T05:00:00.000Z",
      timeZone,
      source: "computed",
      exactness: { kind: "exact" },
      population: { id: "team", version: "2", leftOut: { staff: 1, bots: 1, system: 0, excluded: 0 } },
    });
  });

  test("holds no member's id", () => {
    expect(JSON.stringify(results)).not.toContain("secret");
  });

  test("is the same, byte for byte, when computed again", () => {
    const again = computeMetrics({ log }, { timeZone, population, metrics: metricIds });
    expect(JSON.stringify(again.results)).toBe(JSON.stringify(results));
  });

  test("has an answer for a period before the record and one after the data ends", () => {
    for (const period of [
      { from: "2020-01-01", to: "2020-03-31" },
      { from: "2027-01-01", to: "2027-03-31" },
    ]) {
      for (const result of computeMetrics({ log }, { timeZone, metrics: metricIds, period }).results) {
        expect(metricResultSchema.parse(result)).toEqual(result);
        expect(result.value ?? result.reason).toBeDefined();
      }
    }
  });
});

describe("unless metrics are named, the core tier is computed", () => {
  const core = metricCatalogue.filter(({ tier }) => tier === "core");
  const idsOf = (source: MetricsSource): string[] =>
    computeMetrics(source, { timeZone, asOf: "2026-02-28" }).results.map(({ id }) => id);
  const ids = (of: "log" | "registers"): string[] =>
    core.filter(({ needs }) => needs.includes("log") === (of === "log")).map(({ id }) => id);

  test("of what the source has", () => {
    expect(idsOf({ log })).toEqual(ids("log"));
    expect(idsOf({ registers: {} })).toEqual(ids("registers"));
    expect(idsOf({ log, registers: {} })).toEqual(core.map(({ id }) => id));
  });
});

test("what the source does not have is not recorded", () => {
  const source = { registers: { goals: [{ id: "g1", title: "Growth" }] } };
  const { results } = computeMetrics(source, { timeZone, metrics: metricIds, asOf: "2026-02-28" });
  for (const result of results) {
    expect(metricResultSchema.parse(result)).toEqual(result);
    if (!result.id.startsWith("goals.")) expect(result).toMatchObject({ value: null, reason: "not-recorded" });
  }
});

test("without activities, the end of the data must be said", () => {
  expect(() => computeMetrics({ registers: {} }, { timeZone })).toThrow("[no-activities]");
  const { results } = computeMetrics({ registers: {} }, { timeZone, period: { to: "2026-02-28" } });
  expect(results[0]?.asOf).toBe("2026-02-28T16:59:59.999Z");
});

describe("days and months", () => {
  test("are local: half past five in the afternoon in UTC is the next month in Jakarta", () => {
    expect(one("new_members").series).toEqual([
      { start: "2026-01-01", value: 0, complete: false },
      { start: "2026-02-01", value: 1, complete: false },
    ]);
    expect(one("new_members", { timeZone: "UTC" }).series?.map(({ value }) => value)).toEqual([1, 0]);
  });

  test("weeks begin on the day asked for", () => {
    const starts = (weekStart: "monday" | "sunday" | "saturday") =>
      one("lifecycle_new", { granularity: "week", weekStart }).series?.[0]?.start;
    expect([starts("monday"), starts("sunday"), starts("saturday")]).toEqual([
      "2026-01-05",
      "2026-01-04",
      "2026-01-03",
    ]);
  });

  test("by week, dau is the mean of its recorded days", () => {
    expect(one("dau", { granularity: "week" }).series?.[0]).toEqual({
      start: "2026-01-05",
      value: 1 / 7,
      numerator: 1,
      denominator: 7,
      complete: true,
    });
  });

  test("a day before the record has no value rather than 0", () => {
    expect(one("dau", { period: { from: "2026-01-04", to: "2026-01-06" } }).series).toEqual([
      { start: "2026-01-04", value: null, reason: "not-recorded", complete: false },
      { start: "2026-01-05", value: 1, complete: true },
      { start: "2026-01-06", value: 0, complete: true },
    ]);
  });
});

describe("who counts", () => {
  test("lists and members' own records say the same", () => {
    const members = [
      { id: "bot-secret", isBot: true },
      { id: "budi-secret", isStaff: true },
    ];
    const byRecord = computeMetrics({ log, members }, { timeZone, metrics: ["active_contributors"] }).results[0];
    expect(byRecord?.value).toBe(1);
    expect(byRecord?.population.leftOut).toEqual({ staff: 1, bots: 1, system: 0, excluded: 0 });
    expect(one("active_contributors").value).toBe(1);
  });

  test("types that make a member active can be chosen", () => {
    expect(one("mau_28d").value).toBe(1);
    expect(one("mau_28d", { activeTypes: ["join"] }).value).toBe(1);
    expect(one("mau_28d", { activeTypes: ["survey"] }).value).toBe(0);
  });
});

describe("as of", () => {
  test("later activities are left out and counted", () => {
    const { results, diagnostics } = computeMetrics({ log }, { timeZone, metrics: ["mau_28d"], asOf: "2026-01-31" });
    expect(results[0]).toMatchObject({ value: 3, asOf: "2026-01-31T16:59:59.999Z" });
    expect(diagnostics).toEqual([
      { code: "after-as-of", path: [], params: { count: 2, asOf: "2026-01-31T16:59:59.999Z" } },
    ]);
    expect(results[0]?.series?.at(-1)?.complete).toBe(false);
  });

  test("a day that has ended is complete, one that has not is not", () => {
    const complete = (asOf: string) => one("dau", { asOf, period: { from: "2026-01-06" } }).series?.at(-1)?.complete;
    expect(complete("2026-01-20")).toBe(true);
    expect(complete("2026-01-20T16:59:59.998Z")).toBe(false);
  });
});

describe("what cannot be computed", () => {
  test.each([
    [
      "an unknown metric, with the nearest",
      { metrics: ["retenton"] },
      {
        code: "unknown-metric",
        issues: [expect.objectContaining({ path: ["metrics", 0], params: { id: "retenton", nearest: "retention" } })],
      },
    ],
    [
      "the beginning of an id",
      { metrics: ["mau"] },
      { issues: [expect.objectContaining({ params: { id: "mau", nearest: "mau_28d" } })] },
    ],
    [
      "an id like no other",
      { metrics: ["xyzzyxyzzy"] },
      { issues: [expect.objectContaining({ params: { id: "xyzzyxyzzy", nearest: "none" } })] },
    ],
    ["an unknown time zone", { timeZone: "Asia/Jakata" }, { code: "unknown-time-zone" }],
    [
      "a period that ends before it begins",
      { period: { from: "2026-02-01", to: "2026-01-01" } },
      { code: "invalid-period" },
    ],
    ["a date that is none", { period: { from: "2026-02-30" } }, { code: "invalid-date" }],
    ["a time that is none", { asOf: "yesterday" }, { code: "invalid-instant" }],
    ["a window of no days", { windowDays: 0 }, { code: "invalid-window" }],
    ["an unknown granularity", { granularity: "year" as "day" }, { code: "unknown-granularity" }],
    ["an unknown kind of cohort", { cohortKind: "new" as "recurring" }, { code: "unknown-cohort-kind" }],
  ])("%s is a typed error", (_, options, expected) => {
    expect(() => one("dau", options)).toThrow(expect.objectContaining(expected));
  });

  test("an empty log has no end of its own", () => {
    const empty = { log: createActivityLog() };
    expect(() => computeMetrics(empty, { timeZone })).toThrow(expect.objectContaining({ code: "no-activities" }));
    const { results } = computeMetrics(empty, {
      timeZone,
      metrics: metricIds,
      period: { from: "2026-01-01", to: "2026-01-31" },
    });
    for (const result of results) expect(metricResultSchema.parse(result)).toEqual(result);
  });
});

test("a slice of a longer history counts from where it is complete", () => {
  const slice = createActivityLog([
    { id: "old", type: "post", actorId: "ani", occurredAt: "2024-05-01T00:00:00Z", threadId: "t1" },
    { id: "new", type: "reply", actorId: "budi", occurredAt: "2026-01-02T00:00:00Z", threadId: "t1" },
  ]);
  const { results } = computeMetrics(
    { log: slice, members: [{ id: "budi", firstSeenAt: "2025-01-01T00:00:00Z" }], recordedFrom: "2026-01-01" },
    { timeZone: "UTC", metrics: ["active_contributors", "new_contributors", "ttfr"], asOf: "2026-01-31" },
  );
  expect(results.map(({ value }) => value)).toEqual([1, 0, null]);
  expect(results[0]?.series?.[0]).toEqual({ start: "2026-01-01", value: 1, complete: true });
});

test("results go into a strategy profile unchanged", () => {
  const [coverage] = computeMetrics(
    { log },
    { timeZone, metrics: ["interaction.reply_coverage_7d"], population },
  ).results;
  expect(toProfileMetrics([coverage as MetricResult])).toEqual({
    "interaction.reply_coverage_7d": { value: 1, n: 1, source: "computed", periodEnd: "2026-02-10" },
  });
});

const activities = fc.array(
  fc.record({ who: fc.nat(6), hour: fc.nat(24 * 100), type: fc.constantFrom("visit" as const, "post" as const) }),
  { minLength: 1, maxLength: 80 },
);

/** Visits and posts within a hundred days of 2026. */
function logOf(
  list: readonly { who: number; hour: number; type: "visit" | "post" }[],
  shiftDays = 0,
  rename = (who: number): number => who,
) {
  return createActivityLog(
    list.map(({ who, hour, type }, index): Activity => {
      const occurredAt = Date.UTC(2026, 0, 1 + shiftDays) + hour * 3_600_000;
      return { id: `e${index}`, type, actorId: `m${rename(who)}`, occurredAt };
    }),
  );
}

function valuesOf(
  source: ReturnType<typeof logOf>,
  ids: readonly string[],
  options: { granularity?: "day" | "week" | "month"; timeZone?: string; cohortKind?: "recurring" } = {},
) {
  const { results } = computeMetrics({ log: source }, { timeZone: "America/New_York", metrics: ids, ...options });
  return results.map(({ series = [] }) => series.map(({ value }) => value ?? 0));
}

describe("laws", () => {
  test("new, returning and resurrecting members are the active ones, and with the dormant say how their number changed", () => {
    fc.assert(
      fc.property(activities, (list) => {
        const ids = [
          "lifecycle_new",
          "lifecycle_returning",
          "lifecycle_resurrecting",
          "lifecycle_dormant",
          "mau_calendar",
        ];
        const [fresh = [], returning = [], resurrecting = [], dormant = [], active = []] = valuesOf(logOf(list), ids);
        active.forEach((count, month) => {
          const now = (fresh[month] ?? 0) + (returning[month] ?? 0) + (resurrecting[month] ?? 0);
          expect(now).toBe(count);
          const change = (fresh[month] ?? 0) + (resurrecting[month] ?? 0) + (dormant[month] ?? 0);
          expect(count - (month === 0 ? 0 : (active[month - 1] ?? 0))).toBe(change);
        });
      }),
    );
  });

  test("a longer window never holds fewer members", () => {
    fc.assert(
      fc.property(activities, (list) => {
        const [day = [], week = [], four = [], thirty = []] = valuesOf(logOf(list), [
          "dau",
          "wau_7d",
          "mau_28d",
          "mau_30d",
        ]);
        day.forEach((count, index) => {
          expect(count).toBeLessThanOrEqual(week[index] ?? 0);
          expect(week[index]).toBeLessThanOrEqual(four[index] ?? 0);
          expect(four[index]).toBeLessThanOrEqual(thirty[index] ?? 0);
        });
      }),
    );
  });

  test("unbounded retention is never below that of the day, and never rises", () => {
    fc.assert(
      fc.property(activities, fc.constantFrom("first-ever" as const, "recurring" as const), (list, cohortKind) => {
        const source = { log: logOf(list) };
        const options = {
          timeZone,
          granularity: "week",
          cohortKind,
          metrics: ["retention", "retention_unbounded"],
        } as const;
        const [nDay, unbounded] = computeMetrics(source, options).results;
        unbounded?.cohorts?.forEach(({ values }, cohort) =>
          values.forEach((count, offset) => {
            expect(count).toBeGreaterThanOrEqual(nDay?.cohorts?.[cohort]?.values[offset] ?? 0);
            if (offset > 0) expect(count).toBeLessThanOrEqual(values[offset - 1] ?? 0);
          }),
        );
      }),
    );
  });

  test("the same weeks later give the same numbers", () => {
    fc.assert(
      fc.property(activities, fc.integer({ min: 1, max: 50 }), (list, weeks) => {
        const ids = ["dau", "mau_28d", "lifecycle_returning"];
        const options = { timeZone: "UTC", granularity: "week" } as const;
        expect(valuesOf(logOf(list, weeks * 7), ids, options)).toEqual(valuesOf(logOf(list), ids, options));
      }),
    );
  });

  test("taking two members for one never raises a count of different members", () => {
    fc.assert(
      fc.property(activities, (list) => {
        const ids = ["dau", "wau_7d", "mau_calendar", "active_contributors", "new_contributors"];
        const apart = valuesOf(logOf(list), ids);
        const merged = valuesOf(
          logOf(list, 0, (who) => (who === 1 ? 0 : who)),
          ids,
        );
        merged
          .slice(0, 4)
          .forEach((series, metric) =>
            series.forEach((count, index) => expect(count).toBeLessThanOrEqual(apart[metric]?.[index] ?? 0)),
          );
      }),
    );
  });

  test("the order of activities never matters", () => {
    fc.assert(
      fc.property(activities, (list) => {
        const results = (source: ReturnType<typeof logOf>) =>
          computeMetrics({ log: source }, { timeZone, metrics: metricIds }).results;
        const ordered = list.map((item, index) => ({ item, index })).toSorted((a, b) => a.item.who - b.item.who);
        const shuffled = createActivityLog(
          ordered.map(({ item: { who, hour, type }, index }): Activity => ({
            id: `e${index}`,
            type,
            actorId: `m${who}`,
            occurredAt: Date.UTC(2026, 0, 1) + hour * 3_600_000,
          })),
        );
        expect(JSON.stringify(results(shuffled))).toBe(JSON.stringify(results(logOf(list))));
      }),
      { numRuns: 30 },
    );
  });
});
