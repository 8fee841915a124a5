/** The ids of the metrics that this package computes, in the catalogue's order. */
export const metricIds = [
  "dau",
  "wau_7d",
  "mau_28d",
  "mau_30d",
  "mau_calendar",
  "stickiness_ratio",
  "new_members",
  "active_contributors",
  "new_contributors",
  "lifecycle_new",
  "lifecycle_returning",
  "lifecycle_resurrecting",
  "lifecycle_dormant",
  "retention",
  "retention_unbounded",
  "ttfr",
  "response_rate",
  "interaction.reply_coverage_7d",
  "interaction.median_first_response_h",
  "members.returning_contributor_rate",
  "inclusion.newcomer_reply_parity",
  "gini",
  "top_share",
  "contributor_absence_factor",
  "activity_heatmap",
] as const;

/** One of {@link metricIds}. */
export type MetricId = (typeof metricIds)[number];
