import type { MetricResult, ProfileMetric } from "@rukun/core";

/**
 * Makes the metric values of a strategy profile out of results, so that what was computed is scored unchanged.
 *
 * @param results - from `computeMetrics`
 * @returns profile metrics by metric id; `period.to` becomes `periodEnd`
 * @example
 * toProfileMetrics(computeMetrics({ log }, { metrics: ["dau"], timeZone: "UTC" }).results)["dau"]?.source // => "computed"
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
