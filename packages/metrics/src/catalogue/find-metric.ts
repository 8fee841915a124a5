import { findDefinition } from "./find-definition.js";
import type { MetricId } from "./metric-ids.js";
import type { MetricEntry } from "./metric-entry.js";

/**
 * What the catalogue says of a metric.
 *
 * @throws MetricsError `unknown-metric`, with the nearest id where one is near
 * @example
 * findMetric("mau_28d").unit // => "members"
 */
export function findMetric(id: string): MetricEntry<MetricId> {
  return findDefinition(id, []).entry;
}
