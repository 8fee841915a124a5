import { metricCatalogue } from "@rukun/metrics";
import { jsonText } from "../../output/json-text.js";
import { table } from "../../output/table.js";
import type { Session } from "../../session/session.js";

/** What `rukun metrics list` can be told. */
export interface ListMetricsOptions {
  /** One tier only. */
  readonly tier?: "core" | "extended";
}

/** Lists the metrics that can be computed. */
export function listMetrics({ tier }: ListMetricsOptions, session: Session): void {
  const { locale, colors } = session;
  const entries = metricCatalogue.filter((entry) => tier === undefined || entry.tier === tier);
  if (session.format === "json") {
    session.print(jsonText({ metrics: entries }));
    return;
  }
  const columns = [
    { heading: session.text("metrics.column.metric") },
    { heading: session.text("metrics-list.tier-column") },
    { heading: session.text("metrics-list.unit-column") },
    { heading: session.text("metrics.column.title") },
  ];
  const rows = entries.map((entry) => [entry.id, entry.tier, entry.unit, entry.title[locale]]);
  for (const line of table(columns, rows, colors.bold)) session.print(line);
}
