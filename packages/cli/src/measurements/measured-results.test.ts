import { metricResultSchema, parseWith } from "@rukun/core/schemas";
import { expect, test } from "vitest";
import { measuredResults } from "./measured-results.js";

const january = { metricId: "reach", start: "2026-01-01", end: "2026-01-31", value: 1200, source: "insights" };
const february = { ...january, start: "2026-02-01", end: "2026-02-28", value: 1500, n: 3 };

test("the latest figure counts, whatever the order, and all of them are its series", () => {
  const [reach, ...rest] = measuredResults([february, january], { timeZone: "Asia/Jakarta" });
  expect(rest).toEqual([]);
  expect(reach).toMatchObject({ id: "reach", value: 1500, n: 3, source: "manual", unit: "count" });
  expect(reach?.period).toEqual({ from: "2026-02-01", to: "2026-02-28" });
  expect(reach?.asOf).toBe("2026-02-28T16:59:59.999Z");
  expect(reach?.series?.map(({ start, value }) => [start, value])).toEqual([
    ["2026-01-01", 1200],
    ["2026-02-01", 1500],
  ]);
  expect(parseWith(metricResultSchema, reach)).toEqual(reach);
});

test("of two for the same days the one read last counts", () => {
  expect(measuredResults([january, { ...january, value: 7 }], { timeZone: "UTC" })).toMatchObject([{ value: 7 }]);
});
