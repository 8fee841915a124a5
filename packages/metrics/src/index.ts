/**
 * Community metrics over a columnar activity log and the registers a team keeps, exact and with intervals.
 *
 * @module metrics
 */
export {
  computeMetric,
  lifecycle,
  retention,
  stickiness,
  timeToFirstResponse,
  type CalculatorOptions,
  type Lifecycle,
} from "./calculators.js";
export { contributionTypes, defaultActiveTypes } from "./activity/active-types.js";
export { metricIds, type MetricId } from "./catalogue/metric-ids.js";
export { findMetric } from "./catalogue/find-metric.js";
export { metricCatalogue } from "./catalogue/metric-catalogue.js";
export type { Additivity, LocalizedText, MetricEntry, MetricNeed } from "./catalogue/metric-entry.js";
export { computeMetrics } from "./compute-metrics.js";
export type { MetricsOptions, MetricsReport, MetricsSource } from "./metrics-options.js";
export { messages as metricsMessages, type MetricsErrorCode } from "./errors/messages.js";
export { MetricsError } from "./errors/metrics-error.js";
export { contributorAbsenceFactor } from "./inequality/contributor-absence-factor.js";
export { gini } from "./inequality/gini.js";
export { topShare } from "./inequality/top-share.js";
export { toProfileMetrics } from "./to-profile-metrics.js";
export type { ActiveHours } from "./log/active-hours.js";
export { ActivityLog, type LogErasure, type LoggedActivity } from "./log/activity-log.js";
export { createActivityLog, type ActivityLogOptions, type LogSource } from "./log/create-activity-log.js";
export type { LogColumns } from "./log/log-columns.js";
export { mergeLogs } from "./log/merge-logs.js";
export { kaplanMeier } from "@rukun/statistics";
export { cohortKinds, type CohortKind } from "./primitives/cohorts.js";
