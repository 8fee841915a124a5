import { formatNumber } from "@rukun/core";
import { localize } from "../rubric/localized.js";
import { scorerCatalogue } from "./scorer-catalogue.js";
import type { TextContext } from "./text-context.js";

/**
 * The name of a metric, as the rubric gives it.
 *
 * @example
 * metricTitle("recognition.reach_90d", { rubric: defaultRubric, locale: "id" })
 * // => "Porsi kontributor yang diapresiasi dalam 90 hari"
 */
export function metricTitle(id: string, { rubric, locale }: TextContext): string {
  const metric = Object.hasOwn(rubric.metrics, id) ? rubric.metrics[id] : undefined;
  return metric === undefined ? id : localize(metric.title, locale);
}

/**
 * A metric's value with the unit that the rubric gives it.
 *
 * @example
 * formatMetric("recognition.reach_90d", 0.035, { rubric: defaultRubric, locale: "id" }) // => "3,5%"
 * formatMetric("series.growth", 6, { rubric: defaultRubric, locale: "en" }) // => "6 months"
 */
export function formatMetric(id: string, value: number, { rubric, locale }: TextContext): string {
  const unit = Object.hasOwn(rubric.metrics, id) ? rubric.metrics[id]?.unit : undefined;
  if (unit === "periods") return scorerCatalogue.text(locale, "unit.periods", { count: value });
  if (unit === "per-30-days")
    return scorerCatalogue.text(locale, "unit.per-30-days", { value: formatNumber(locale, value) });
  return formatNumber(locale, value, unit === undefined ? {} : { unit });
}
