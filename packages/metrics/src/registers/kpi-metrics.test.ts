import type { Kpi } from "@rukun/core";
import { expect, test } from "vitest";
import { computeMetrics } from "../index.js";

const fresh: Kpi = { id: "engagement", name: "Engagement rate", value: 0.24, recordedOn: "2026-11-03" };
const { value: _, ...withoutValue } = fresh;
const { recordedOn: __, ...withoutDay } = fresh;

test.each<[string, readonly Kpi[], object]>([
  [
    "is 1 when every indicator has a recent reading",
    [fresh],
    { value: 1, n: 1, period: { from: "2026-10-19", to: "2026-11-22" } },
  ],
  [
    "counts indicators, not readings",
    [{ ...fresh, recordedOn: "2026-10-03" }, fresh, { id: "growth" }],
    { value: 0.5, n: 2 },
  ],
  ["takes a reading 34 days old", [{ ...fresh, recordedOn: "2026-10-19" }], { value: 1 }],
  ["does not take one of 35 days", [{ ...fresh, recordedOn: "2026-10-18" }], { value: 0, n: 1 }],
  ["takes one of the as-of day", [{ ...fresh, recordedOn: "2026-11-22" }], { value: 1 }],
  [
    "leaves out an indicator first read later",
    [fresh, { ...fresh, id: "nps", recordedOn: "2026-11-23" }],
    { value: 1, n: 1 },
  ],
  ["needs a value", [withoutValue], { value: 0, n: 1 }],
  ["needs the day it was recorded", [withoutDay], { value: 0, n: 1 }],
  ["has nothing to divide by in an empty register", [], { value: null, reason: "empty-denominator", n: 0 }],
])("kpi.fresh_share %s", (_name, kpis, expected) => {
  const { results } = computeMetrics(
    { registers: { kpis } },
    { metrics: ["kpi.fresh_share"], timeZone: "Asia/Jakarta", asOf: "2026-11-22" },
  );
  expect(results[0]).toMatchObject(expected);
});
