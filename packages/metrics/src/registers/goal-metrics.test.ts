import type { Goal, MetricResult } from "@rukun/core";
import { describe, expect, test } from "vitest";
import { computeMetrics, type MetricId } from "../index.js";

const smart: Goal = {
  id: "g1",
  title: "Double the members who post every week",
  owner: "Siti",
  businessGoal: "satisfaction",
  feasibility: "Two moderators and a weekly topic; it took the sister community five months.",
  metricId: "active_contributors",
  unit: "members",
  baseline: 40,
  target: 80,
  current: 60,
  startOn: "2026-01-01",
  dueOn: "2026-12-31",
};
const { businessGoal: _, ...unlinked } = smart;
const { current: __, ...unmeasured } = smart;

function figure(id: MetricId, goals: readonly Goal[], asOf = "2026-07-02"): MetricResult {
  return computeMetrics({ registers: { goals } }, { metrics: [id], timeZone: "Asia/Jakarta", asOf })
    .results[0] as MetricResult;
}

describe("goals.smart_share and goals.linked_share", () => {
  const goals: Goal[] = [
    smart,
    { ...unlinked, id: "g2", relevance: "Newcomers leave when nobody talks." },
    { id: "g3", title: "Growth" },
    { ...smart, id: "g4", startOn: "2027-01-01", dueOn: "2027-06-30" },
  ];

  test("count all goals of the register, on the last day of the period", () => {
    expect(figure("goals.smart_share", goals)).toEqual({
      id: "goals.smart_share",
      value: 0.75,
      unit: "share",
      numerator: 3,
      denominator: 4,
      n: 4,
      interval: expect.objectContaining({ method: "wilson", level: 0.95 }) as unknown,
      period: { from: "2026-07-02", to: "2026-07-02" },
      asOf: "2026-07-02T16:59:59.999Z",
      timeZone: "Asia/Jakarta",
      weekStart: "monday",
      source: "computed",
      exactness: { kind: "exact" },
      population: { id: "everyone", version: "1", roles: [], leftOut: { staff: 0, bots: 0, system: 0, excluded: 0 } },
    });
    expect(figure("goals.linked_share", goals)).toMatchObject({ value: 0.5, numerator: 2, n: 4 });
  });

  test("a goal deleted from the register is gone", () => {
    expect(figure("goals.smart_share", goals.slice(0, 3))).toMatchObject({ numerator: 2, denominator: 3 });
  });

  test("of two rows with the same id the later counts, and the reader is told", () => {
    const registers = { goals: [smart, { id: "g1", title: "Growth" }] };
    const { results, diagnostics } = computeMetrics(
      { registers },
      { metrics: ["goals.smart_share"], timeZone: "Asia/Jakarta", asOf: "2026-07-02" },
    );
    expect(results[0]).toMatchObject({ value: 0, n: 1 });
    expect(diagnostics).toEqual([
      { code: "repeated-rows", path: ["registers", "goals"], params: { register: "goals", count: 1 } },
    ]);
  });

  test("an empty register has nothing to divide by; one that is not kept is not recorded", () => {
    expect(figure("goals.smart_share", [])).toMatchObject({ value: null, reason: "empty-denominator", n: 0 });
    const { results } = computeMetrics(
      { registers: {} },
      { metrics: ["goals.smart_share"], timeZone: "Asia/Jakarta", asOf: "2026-07-02" },
    );
    expect(results[0]).toMatchObject({ value: null, reason: "not-recorded" });
    expect(results[0]).not.toHaveProperty("n");
  });
});

describe("goals.on_track_share", () => {
  test.each<[string, readonly Goal[], string, object]>([
    ["half the way in half the time is on track", [smart], "2026-07-02", { value: 1, n: 1 }],
    ["a day later it is not", [smart], "2026-07-03", { value: 0, n: 1 }],
    ["without figures it is not", [smart, { ...unmeasured, id: "g2" }], "2026-07-02", { value: 0.5, n: 2 }],
    ["without dates it is not", [smart, { id: "g2", title: "Growth" }], "2026-07-02", { value: 0.5, n: 2 }],
    ["on its first day it has begun", [smart], "2026-01-01", { value: 1, n: 1 }],
    ["before its first day it does not count", [smart], "2025-12-31", { reason: "empty-denominator", n: 0 }],
    ["past its due day it must be at its target", [smart], "2027-05-01", { value: 0, n: 1 }],
    [
      "a figure taken later is held against the time until then",
      [{ ...smart, currentOn: "2026-07-03" }],
      "2026-03-01",
      { value: 0, n: 1 },
    ],
  ])("%s", (_name, goals, asOf, expected) => {
    expect(figure("goals.on_track_share", goals, asOf)).toMatchObject(expected);
  });
});
