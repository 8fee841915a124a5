import { expect, test } from "vitest";
import { MetricsError } from "../errors/metrics-error.js";
import { findMetric } from "./find-metric.js";

test("finds a metric by its id", () => {
  expect(findMetric("retention")).toMatchObject({ id: "retention", tier: "core" });
});

test.each([
  ["what begins alike", "mau", "mau_28d"],
  ["what is spelt alike", "stikiness_ratio", "stickiness_ratio"],
  ["an id without its area", "reply_coverage_7d", "interaction.reply_coverage_7d"],
  ["such an id, begun", "smart", "goals.smart_share"],
  ["such an id, misspelt", "Returning-Contributer-Rate", "members.returning_contributor_rate"],
])("names the nearest id: %s", (_, written, id) => {
  expect(() => findMetric(written)).toThrow(MetricsError);
  expect(() => findMetric(written)).toThrow(`did you mean "${id}"`);
});

test("names none where none is near", () => {
  expect(() => findMetric("weather")).toThrow(/see the catalogue/);
});
