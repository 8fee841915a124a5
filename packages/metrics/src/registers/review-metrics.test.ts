import type { MetricResult, Review } from "@rukun/core";
import { expect, test } from "vitest";
import { computeMetrics } from "../index.js";

const review: Review = { id: "r1", heldOn: "2026-10-05", findings: "Fewer come back." };

function written(reviews: readonly Review[], asOf = "2026-11-22"): MetricResult {
  return computeMetrics(
    { registers: { reviews } },
    { metrics: ["reviews.written_12m"], timeZone: "Asia/Jakarta", asOf },
  ).results[0] as MetricResult;
}

test.each<[string, readonly Review[], object]>([
  ["a review with findings", [review], { value: 1, n: 1, period: { from: "2025-11-23", to: "2026-11-22" } }],
  ["one with a link", [{ id: "r1", heldOn: "2026-10-05", url: "https://example.org/q3" }], { value: 1 }],
  ["not one that was only held", [{ id: "r1", heldOn: "2026-10-05", findings: " " }], { value: 0, n: 1 }],
  ["one of the first day", [{ ...review, heldOn: "2025-11-23" }], { value: 1 }],
  ["not one of a year ago", [{ ...review, heldOn: "2025-11-22" }], { value: 0, n: 0 }],
  ["one of the as-of day", [{ ...review, heldOn: "2026-11-22" }], { value: 1 }],
  ["not one to come", [review, { ...review, id: "r2", heldOn: "2026-11-23" }], { value: 1, n: 1 }],
  ["nothing where nothing is kept", [], { value: null, reason: "not-recorded", n: 0 }],
])("reviews.written_12m counts %s", (_, reviews, expected) => {
  expect(written(reviews)).toMatchObject(expected);
});

test.each([
  ["2028-02-29", "2027-03-01"],
  ["2029-02-28", "2028-02-29"],
  ["2026-12-31", "2026-01-01"],
])("the twelve months to %s begin on %s", (asOf, from) => {
  expect(written([review], asOf).period).toEqual({ from, to: asOf });
});
