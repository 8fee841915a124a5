import type { MetricResult, SeriesPoint } from "@rukun/core";
import type { MetricSection } from "../build/report.js";

/** A metric with a series, ready to draw. */
export interface SeriesMetric extends MetricSection {
  /** Its points whose buckets had ended. */
  readonly points: readonly SeriesPoint[];
}

/** The metrics among the given ids that have a series of at least two finished buckets, in the order of the ids. */
export function seriesOf(metrics: readonly MetricSection[], ids: readonly string[]): SeriesMetric[] {
  return ids.flatMap((id) => {
    const section = metrics.find(({ result }) => result.id === id);
    const points = (section?.result.series ?? []).filter(({ complete }) => complete);
    return section === undefined || points.length < 2 ? [] : [{ ...section, points }];
  });
}

/** Every date on which one of the series has a point, in order. */
export function datesOf(series: readonly SeriesMetric[]): string[] {
  return [...new Set(series.flatMap(({ points }) => points.map(({ start }) => start)))].sort();
}

/** A series' values by date. */
export function valuesByDate({ points }: SeriesMetric): ReadonlyMap<string, number | null> {
  return new Map(points.map(({ start, value }) => [start, value]));
}

/** The last finished value of a series that is known. */
export function lastValue({ points }: SeriesMetric): number | null {
  return points.findLast(({ value }) => value !== null)?.value ?? null;
}

/**
 * Which rows a table of dates shows: all of a short series, and the first of each month of a long daily one, which
 * would be hundreds of rows that nobody reads.
 */
export function tableDates(dates: readonly string[], granularity: MetricResult["granularity"]): readonly string[] {
  if (granularity === "month" || dates.length <= 31) return dates;
  return dates.filter((date, index) => date.slice(0, 7) !== dates[index - 1]?.slice(0, 7));
}
