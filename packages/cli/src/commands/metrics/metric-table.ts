import {
  formatDate,
  formatNullReason,
  formatNumber,
  localDateOf,
  parseInstant,
  type DateRange,
  type MetricResult,
} from "@rukun/core";
import { metricCatalogue } from "@rukun/metrics";
import { sparkline } from "../../output/sparkline.js";
import { table } from "../../output/table.js";
import type { Session } from "../../session/session.js";

/** Metric results as a table to read: value with its unit, interval, cases, direction and name. */
export function metricTable(results: readonly MetricResult[], session: Session): string[] {
  const { locale, colors } = session;
  const shared = sharedPeriod(results);
  const rows = results.map((result) => [
    result.id,
    valueOf(result, locale),
    intervalOf(result, locale),
    result.n === undefined ? "" : formatNumber(locale, result.n),
    sparkline((result.series ?? []).map(({ value }) => value)),
    titleOf(result, shared, session),
  ]);
  const columns = [
    { heading: session.text("metrics.column.metric") },
    { heading: session.text("metrics.column.value"), align: "right" as const },
    { heading: session.text("metrics.column.interval"), align: "right" as const },
    { heading: session.text("metrics.column.cases"), align: "right" as const },
    { heading: session.text("metrics.column.trend") },
    { heading: session.text("metrics.column.title") },
  ];
  return [...heading(results, shared, session), ...table(columns, rows, colors.bold)];
}

/** The period that most of the results speak of; of several as frequent the first. */
function sharedPeriod(results: readonly MetricResult[]): DateRange | undefined {
  const counts = new Map<string, { readonly period: DateRange; count: number }>();
  for (const { period } of results) {
    const key = `${period.from} ${period.to}`;
    const entry = counts.get(key) ?? { period, count: 0 };
    entry.count += 1;
    counts.set(key, entry);
  }
  return [...counts.values()].reduce<{ readonly period: DateRange; count: number } | undefined>(
    (most, entry) => (most === undefined || entry.count > most.count ? entry : most),
    undefined,
  )?.period;
}

/** What a metric is called, with its period where that is not the one in the heading. */
function titleOf({ id, period }: MetricResult, shared: DateRange | undefined, session: Session): string {
  const { locale } = session;
  const title = metricCatalogue.find((entry) => entry.id === id)?.title[locale] ?? "";
  if (period.from === shared?.from && period.to === shared.to) return title;
  const days = { from: formatDate(locale, period.from), to: formatDate(locale, period.to) };
  return session.text("metrics.other-period", { title, ...days });
}

function valueOf(result: MetricResult, locale: string): string {
  if (result.value !== null) return formatNumber(locale, result.value, { unit: result.unit });
  return result.reason === undefined ? "–" : formatNullReason(locale, result.reason);
}

function intervalOf({ interval, unit }: MetricResult, locale: string): string {
  if (interval === undefined) return "";
  const [low, high] = [interval.low, interval.high].map((end) => formatNumber(locale, end, { unit }));
  return `${low} – ${high}`;
}

/** The period, zone and as-of that most of the results share. */
function heading(results: readonly MetricResult[], shared: DateRange | undefined, session: Session): string[] {
  const { locale, colors } = session;
  const [first] = results;
  if (first === undefined || shared === undefined) return [];
  const asOf = localDateOf(parseInstant(first.asOf), first.timeZone);
  const params = {
    from: formatDate(locale, shared.from),
    to: formatDate(locale, shared.to),
    timeZone: first.timeZone,
    asOf: formatDate(locale, asOf),
  };
  return [colors.dim(session.text("metrics.heading", params)), ""];
}
