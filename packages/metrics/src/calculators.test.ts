import { expect, test } from "vitest";
import {
  computeMetrics,
  createActivityLog,
  lifecycle,
  metricCatalogue,
  metricIds,
  metricsMessages,
  retention,
  stickiness,
  timeToFirstResponse,
} from "./index.js";
import { lintCatalogue } from "@rukun/core";

const log = createActivityLog([
  { id: "e1", type: "post", actorId: "budi", occurredAt: "2026-01-05T14:00:00Z", threadId: "t7" },
  { id: "e2", type: "reply", actorId: "siti", occurredAt: "2026-01-05T14:09:00Z", threadId: "t7" },
  { id: "e3", type: "visit", actorId: "budi", occurredAt: "2026-03-05T14:00:00Z" },
]);
const options = { timeZone: "Asia/Jakarta", asOf: "2026-03-31" };

test("each calculator by name gives what computeMetrics gives", () => {
  const { results } = computeMetrics({ log }, { ...options, metrics: metricIds });
  const byId = new Map(results.map((result) => [result.id, result]));
  const parts = lifecycle({ log }, options);
  expect(retention({ log }, options)).toEqual(byId.get("retention"));
  expect(retention({ log }, { ...options, unbounded: true })).toEqual(byId.get("retention_unbounded"));
  expect(stickiness({ log }, options)).toEqual(byId.get("stickiness_ratio"));
  expect(timeToFirstResponse({ log }, options)).toEqual(byId.get("ttfr"));
  expect([parts.new.id, parts.returning.id, parts.resurrecting.id, parts.dormant.id]).toEqual([
    "lifecycle_new",
    "lifecycle_returning",
    "lifecycle_resurrecting",
    "lifecycle_dormant",
  ]);
  expect(parts.resurrecting.value).toBe(1);
});

test("every metric of the catalogue is explained in both languages", () => {
  expect(metricCatalogue.map(({ id }) => id)).toEqual(metricIds);
  for (const { title, explanation, formula, time, caveats } of metricCatalogue) {
    for (const text of [title, explanation, formula, time, ...caveats]) {
      expect(text.en).not.toBe("");
      expect(text.id).not.toBe("");
      expect(text.id).not.toBe(text.en);
    }
  }
});

test("every message is there in both languages", () => {
  expect(lintCatalogue(metricsMessages.messages)).toEqual([]);
});
