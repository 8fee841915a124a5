import type { MetricResult } from "@rukun/core";
import type { MetricId } from "./catalogue/metric-ids.js";
import { computeMetrics } from "./compute-metrics.js";
import type { MetricsOptions, MetricsSource } from "./metrics-options.js";

/** What to compute one metric under: as {@link MetricsOptions}, without the list of metrics. */
export type CalculatorOptions = Omit<MetricsOptions, "metrics">;

/**
 * One metric of the catalogue.
 *
 * @throws MetricsError and CoreError as `computeMetrics`
 * @example
 * const log = createActivityLog([{ id: "e1", type: "visit", actorId: "budi", occurredAt: "2026-02-27T14:01:14Z" }]);
 * computeMetric("dau", { log }, { timeZone: "Asia/Jakarta" }).value // => 1
 */
export function computeMetric(id: MetricId, source: MetricsSource, options: CalculatorOptions): MetricResult {
  const [result] = computeMetrics(source, { ...options, metrics: [id] }).results;
  return result as MetricResult;
}

/**
 * How many members of each cohort come back: first-ever, monthly and on the very month unless told otherwise.
 *
 * @param options - also `unbounded`: count a member in a month when active in it or any later one
 * @throws MetricsError and CoreError as `computeMetrics`
 * @example
 * const log = createActivityLog([
 *   { id: "e1", type: "visit", actorId: "budi", occurredAt: "2026-01-05T14:01:14Z" },
 *   { id: "e2", type: "visit", actorId: "budi", occurredAt: "2026-02-05T14:01:14Z" },
 * ]);
 * retention({ log }, { timeZone: "Asia/Jakarta", asOf: "2026-02-28" }).cohorts?.[0]?.values // => [1, 1]
 */
export function retention(
  source: MetricsSource,
  options: CalculatorOptions & { readonly unbounded?: boolean },
): MetricResult {
  return computeMetric(options.unbounded === true ? "retention_unbounded" : "retention", source, options);
}

/**
 * The share of the members active in 30 days who are active on the day itself.
 *
 * @throws MetricsError and CoreError as `computeMetrics`
 * @example
 * const log = createActivityLog([
 *   { id: "e1", type: "visit", actorId: "budi", occurredAt: "2026-02-27T14:01:14Z" },
 *   { id: "e2", type: "visit", actorId: "siti", occurredAt: "2026-02-28T14:01:14Z" },
 * ]);
 * stickiness({ log }, { timeZone: "Asia/Jakarta" }).value // => 0.5
 */
export function stickiness(source: MetricsSource, options: CalculatorOptions): MetricResult {
  return computeMetric("stickiness_ratio", source, options);
}

/** The four parts into which the active members of a bucket, and those of the one before, fall. */
export interface Lifecycle {
  /** Active for the first time ever. */
  readonly new: MetricResult;
  /** Active, as in the bucket before. */
  readonly returning: MetricResult;
  /** Active again after at least one bucket without activity. */
  readonly resurrecting: MetricResult;
  /** Active in the bucket before and no longer, as a negative number. */
  readonly dormant: MetricResult;
}

/**
 * Who is new, stayed, came back and stopped, by month unless told otherwise.
 *
 * @throws MetricsError and CoreError as `computeMetrics`
 * @example
 * const log = createActivityLog([
 *   { id: "e1", type: "visit", actorId: "budi", occurredAt: "2026-01-05T14:01:14Z" },
 *   { id: "e2", type: "visit", actorId: "siti", occurredAt: "2026-02-05T14:01:14Z" },
 * ]);
 * lifecycle({ log }, { timeZone: "Asia/Jakarta" }).dormant.value // => -1
 */
export function lifecycle(source: MetricsSource, options: CalculatorOptions): Lifecycle {
  return {
    new: computeMetric("lifecycle_new", source, options),
    returning: computeMetric("lifecycle_returning", source, options),
    resurrecting: computeMetric("lifecycle_resurrecting", source, options),
    dormant: computeMetric("lifecycle_dormant", source, options),
  };
}

/**
 * How long members wait for the first answer to their thread, the unanswered included.
 *
 * @throws MetricsError and CoreError as `computeMetrics`
 * @example
 * const log = createActivityLog([
 *   { id: "e1", type: "post", actorId: "budi", occurredAt: "2026-02-28T14:00:00Z", threadId: "t7" },
 *   { id: "e2", type: "reply", actorId: "siti", occurredAt: "2026-02-28T14:09:00Z", threadId: "t7" },
 * ]);
 * timeToFirstResponse({ log }, { timeZone: "Asia/Jakarta" }).median // => 540
 */
export function timeToFirstResponse(source: MetricsSource, options: CalculatorOptions): MetricResult {
  return computeMetric("ttfr", source, options);
}
