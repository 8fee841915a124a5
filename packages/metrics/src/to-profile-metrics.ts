import type { MetricResult, ProfileMetric } from "@rukun/core";

/**
 * Makes the metric values of a strategy profile out of results, so that what was computed is scored unchanged.
 *
 * @param results - from `computeMetrics`
 * @returns profile metrics by metric id; `period.to` becomes `periodEnd`
 * @example
 * const log = createActivityLog([{ id: "e1", type: "visit", actorId: "budi", occurredAt: "2026-02-27T14:01:14Z" }]);
 * const { results } = computeMetrics({ log }, { metrics: ["dau"], timeZone: "UTC" });
 * toProfileMetrics(results)["dau"] // => { value: 1, source: "computed", periodEnd: "2026-02-27" }
 */
export function toProfileMetrics(results: Iterable<MetricResult>): Readonly<Record<string, ProfileMetric>> {
  const entries = Array.from(results, ({ id, value, n, source, period, inferredShare }): [string, ProfileMetric] => [
    id,
    {
      value,
      ...(n === undefined ? {} : { n }),
      source,
      periodEnd: period.to,
      ...(inferredShare === undefined ? {} : { inferredShare }),
    },
  ]);
  return Object.fromEntries(entries);
}
