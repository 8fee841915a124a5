import { metricCatalogue } from "@rukun/metrics";
import type { MetricText } from "@rukun/report";

/** What the catalogue says of each metric, for a report. */
export function metricTexts(): Record<string, MetricText> {
  return Object.fromEntries(metricCatalogue.map(({ id, title, explanation }) => [id, { title, explanation }]));
}
