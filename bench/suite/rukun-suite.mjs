import { computeMetrics } from "@rukun/metrics";

/** The suite with Rukun: the same three questions, as full results with their period, unit and population. */
export function runSuite(log, timeZone, period) {
  const { results } = computeMetrics({ log }, { metrics: ["dau", "mau_28d", "retention"], period, timeZone });
  return Object.fromEntries(results.map((result) => [result.id, result]));
}
