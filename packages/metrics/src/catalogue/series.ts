import type { SeriesPoint } from "@rukun/core";
import { share } from "@rukun/statistics";
import type { Finished } from "./metric-definition.js";
import type { MetricRequest } from "./metric-request.js";
import type { PeriodBuckets } from "./period-buckets.js";

/** A series of counts; buckets before the record began have no value rather than 0. */
export function countSeries(counts: readonly number[], buckets: PeriodBuckets, request: MetricRequest): SeriesPoint[] {
  return buckets.dates.map((start, index): SeriesPoint => {
    if (endsBeforeRecord(index, buckets, request))
      return { start, value: null, reason: "not-recorded", complete: false };
    return { start, value: counts[index] ?? 0, complete: buckets.complete[index] === true };
  });
}

/** A series of one count over another. */
export function shareSeries(
  counts: { readonly numerators: readonly number[]; readonly denominators: readonly number[] },
  buckets: PeriodBuckets,
  request: MetricRequest,
): SeriesPoint[] {
  return buckets.dates.map((start, index): SeriesPoint => {
    if (endsBeforeRecord(index, buckets, request))
      return { start, value: null, reason: "not-recorded", complete: false };
    const numerator = counts.numerators[index] ?? 0;
    const denominator = counts.denominators[index] ?? 0;
    return {
      start,
      ...share(numerator, denominator),
      numerator,
      denominator,
      complete: buckets.complete[index] === true,
    };
  });
}

/** The value of the last bucket as the metric's value. */
export function lastOf(
  series: readonly SeriesPoint[],
): Pick<Finished, "value" | "reason" | "numerator" | "denominator"> {
  const last = series.at(-1);
  if (last === undefined) return { value: null, reason: "not-recorded" };
  const { value, reason, numerator, denominator } = last;
  return {
    value,
    ...(reason === undefined ? {} : { reason }),
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
  };
}

function endsBeforeRecord(index: number, { starts, end }: PeriodBuckets, { recordStart }: MetricRequest): boolean {
  return (starts[index + 1] ?? end) <= recordStart;
}

/** The sum of a series as the metric's value; buckets without a value add nothing. */
export function sumOf(series: readonly SeriesPoint[]): Pick<Finished, "value" | "reason"> {
  const values = series.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length === 0) return { value: null, reason: "not-recorded" };
  return { value: values.reduce((sum, value) => sum + value, 0) };
}
