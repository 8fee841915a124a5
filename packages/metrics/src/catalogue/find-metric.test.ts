import { expect, test } from "vitest";
import { MetricsError } from "../errors/metrics-error.js";
import { findMetric } from "./find-metric.js";

test("finds a metric by its id", () => {
  expect(findMetric("retention")).toMatchObject({ id: "retention", tier: "core" });
});

test("names the nearest id where one is near", () => {
  expect(() => findMetric("mau_28")).toThrow(MetricsError);
  expect(() => findMetric("mau_28")).toThrow(/did you mean "mau_28d"/);
  expect(() => findMetric("weather")).toThrow(/see the catalogue/);
});
