/** The ids of the metrics that this package computes, in the catalogue's order. */
export const metricIds = [
  "dau",
  "wau_7d",
  "mau_28d",
  "mau_30d",
  "mau_calendar",
  "stickiness_ratio",
  "lifecycle_new",
  "lifecycle_returning",
  "lifecycle_resurrecting",
  "lifecycle_dormant",
  "retention",
  "retention_unbounded",
] as const;

/** One of {@link metricIds}. */
export type MetricId = (typeof metricIds)[number];
