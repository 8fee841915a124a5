import { formatDate, formatNullReason, formatNumber, localDateOf, parseInstant, type MetricResult } from "@rukun/core";
import { metricCatalogue } from "@rukun/metrics";
import { sparkline } from "../../output/sparkline.js";
import { table } from "../../output/table.js";
import type { Session } from "../../session/session.js";

/** Metric results as a table to read: value with its unit, interval, cases, direction and name. */
export function metricTable(results: readonly MetricResult[], session: Session): string[] {
  const { locale, colors } = session;
  const rows = results.map((result) => [
    result.id,
    valueOf(result, locale),
    intervalOf(result, locale),
    result.n === undefined ? "" : formatNumber(locale, result.n),
    sparkline((result.series ?? []).map(({ value }) => value)),
    metricCatalogue.find(({ id }) => id === result.id)?.title[locale] ?? "",
  ]);
  const columns = [
    { heading: session.text("metrics.column.metric") },
    { heading: session.text("metrics.column.value"), align: "right" as const },
    { heading: session.text("metrics.column.interval"), align: "right" as const },
    { heading: session.text("metrics.column.cases"), align: "right" as const },
    { heading: session.text("metrics.column.trend") },
    { heading: session.text("metrics.column.title") },
  ];
  return [...heading(results, session), ...table(columns, rows, colors.bold)];
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
function heading(results: readonly MetricResult[], session: Session): string[] {
  const { locale, colors } = session;
  const [first] = results;
  if (first === undefined) return [];
  const from = results.reduce((least, { period }) => (period.from < least ? period.from : least), first.period.from);
  const to = results.reduce((most, { period }) => (period.to > most ? period.to : most), first.period.to);
  const asOf = localDateOf(parseInstant(first.asOf), first.timeZone);
  const params = {
    from: formatDate(locale, from),
    to: formatDate(locale, to),
    timeZone: first.timeZone,
    asOf: formatDate(locale, asOf),
  };
  return [colors.dim(session.text("metrics.heading", params)), ""];
}
