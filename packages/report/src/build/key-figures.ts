import type { ConfidenceInterval, MetricResult, NullReason } from "@rukun/core";
import type { Localized } from "@rukun/scorer";

/** A figure to look at first. */
export interface KeyFigure {
  /** The metric's id. */
  readonly id: string;
  /** Its name. */
  readonly title: Localized;
  /** The value in `unit`, or `null` with a reason. */
  readonly value: number | null;
  /** The value's unit. */
  readonly unit: string;
  /** Why it is missing, `null` where it is not. */
  readonly reason: NullReason | null;
  /** The interval that covers the true value. */
  readonly interval: ConfidenceInterval | null;
  /** The value in the report before, `null` where there was none. */
  readonly previous: number | null;
}

/**
 * Which metrics are looked at first; of several for one question, the first that has a
 * value. Size is there
 * for context; the scorer judges behaviour, not size.
 */
const questions: readonly (readonly string[])[] = [
  ["mau_30d", "mau_28d", "mau_calendar"],
  ["active_contributors"],
  ["new_members", "new_contributors"],
  ["interaction.reply_coverage_7d", "response_rate"],
  ["ttfr", "interaction.median_first_response_h"],
  ["members.returning_contributor_rate", "stickiness_ratio"],
];

/** The few figures to look at first, with what they were before. */
export function keyFigures(options: {
  readonly metrics: readonly MetricResult[];
  readonly previous: readonly MetricResult[];
  readonly metricTitle: (id: string) => Localized;
}): KeyFigure[] {
  const { metrics, previous, metricTitle } = options;
  return questions.flatMap((ids) => {
    const computed = ids.flatMap((id) => metrics.find((metric) => metric.id === id) ?? []);
    const result = computed.find(({ value }) => value !== null) ?? computed[0];
    if (result === undefined) return [];
    const before = previous.find(({ id, unit }) => id === result.id && unit === result.unit);
    return [
      {
        id: result.id,
        title: metricTitle(result.id),
        value: result.value,
        unit: result.unit,
        reason: result.reason ?? null,
        interval: result.interval ?? null,
        previous: before?.value ?? null,
      },
    ];
  });
}
