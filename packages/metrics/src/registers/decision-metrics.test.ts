import type { StrategyDecision } from "@rukun/core";
import { expect, test } from "vitest";
import { computeMetrics } from "../index.js";

const checked: StrategyDecision = {
  id: "d1",
  decidedOn: "2026-08-03",
  title: "Greet every newcomer within a day",
  before: 0.52,
  after: 0.71,
  verifiedOn: "2026-10-05",
};
const { after: _, verifiedOn: __, ...unchecked } = checked;
const { verifiedOn: ___, ...undated } = checked;

test.each<[string, readonly StrategyDecision[], object]>([
  [
    "one with a figure before and after",
    [checked],
    { value: 1, n: 1, period: { from: "2026-05-27", to: "2026-11-22" } },
  ],
  ["one whose check has no day", [undated], { value: 1 }],
  ["a figure of 0", [{ ...checked, before: 0, after: 0 }], { value: 1 }],
  ["not one without a figure after", [checked, { ...unchecked, id: "d2" }], { value: 1, n: 2 }],
  ["not one checked after the as-of day", [{ ...checked, verifiedOn: "2026-11-23" }], { value: 0, n: 1 }],
  ["one of the first day", [{ ...checked, decidedOn: "2026-05-27" }], { value: 1 }],
  ["not one of the day before", [{ ...checked, decidedOn: "2026-05-26" }], { value: 0, n: 0 }],
  ["not one to come", [{ ...checked, decidedOn: "2026-11-23" }], { value: null, reason: "not-recorded" }],
  ["nothing where nothing is kept", [], { value: null, reason: "not-recorded", n: 0 }],
])("decisions.verified_180d counts %s", (_name, decisions, expected) => {
  const { results } = computeMetrics(
    { registers: { decisions } },
    { metrics: ["decisions.verified_180d"], timeZone: "Asia/Jakarta", asOf: "2026-11-22" },
  );
  expect(results[0]).toMatchObject(expected);
});
