import type { Measurement, MetricResult, SeriesPoint, TimeZone, WeekStart } from "@rukun/core";
import { instantsOf } from "@rukun/core";

/**
 * Figures measured elsewhere as metric results marked `manual`: for each metric the latest one, with all of them as its
 * series. Of several for the same days the one read last counts.
 *
 * @example
 * measuredResults([{ metricId: "reach", start: "2026-01-01", end: "2026-01-31", value: 1200, source: "insights" }], {
 *   timeZone: "Asia/Jakarta",
 * })[0]?.value // => 1200
 */
export function measuredResults(
  measurements: readonly Measurement[],
  { timeZone, weekStart = "monday" }: { readonly timeZone: TimeZone; readonly weekStart?: WeekStart | undefined },
): MetricResult[] {
  const byMetric = new Map<string, Map<string, Measurement>>();
  for (const measurement of measurements) {
    const ofMetric = byMetric.get(measurement.metricId) ?? new Map<string, Measurement>();
    ofMetric.set(`${measurement.end} ${measurement.start}`, measurement);
    byMetric.set(measurement.metricId, ofMetric);
  }
  return [...byMetric].flatMap(([id, ofMetric]) => {
    const inOrder = [...ofMetric].sort(([first], [second]) => (first < second ? -1 : 1)).map(([, each]) => each);
    const latest = inOrder.at(-1);
    if (latest === undefined) return [];
    const { start, end, value, n, unit = "count" } = latest;
    const series = inOrder.map((each): SeriesPoint => ({ start: each.start, value: each.value, complete: true }));
    return {
      id,
      value,
      unit,
      ...(n === undefined ? {} : { n }),
      period: { from: start, to: end },
      asOf: new Date(instantsOf({ from: end, to: end }, timeZone).end - 1).toISOString(),
      timeZone,
      weekStart,
      source: "manual",
      exactness: { kind: "exact" },
      // Whoever measured it counted whom they counted.
      population: { id: "elsewhere", version: "1", roles: [], leftOut: { staff: 0, bots: 0, system: 0, excluded: 0 } },
      series,
    };
  });
}
