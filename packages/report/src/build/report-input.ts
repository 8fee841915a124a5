import type { Assessment, DateRange, MetricResult, StrategyProfile } from "@rukun/core";
import type { Localized, Rubric } from "@rukun/scorer";
import type { ImportSummary } from "./import-summary.js";

/** A metric's name and explanation by language, as a metric catalogue has them. */
export interface MetricText {
  /** Its name. */
  readonly title: Localized;
  /** What it counts. */
  readonly explanation?: Localized;
}

/** An earlier report's ingredients, as the project's history keeps them. */
export interface EarlierResults {
  /** The earlier assessment. */
  readonly assessment: Assessment;
  /** The earlier metric results. */
  readonly metrics?: readonly MetricResult[];
}

/** Everything a report is made of. */
export interface ReportInput {
  /** The community. */
  readonly community: { readonly id: string; readonly name?: string };
  /** The days that the metrics speak of. */
  readonly period: DateRange;
  /** The profile that was scored: its answers, evidence and metric values. */
  readonly profile: StrategyProfile;
  /** What the scorer made of it. */
  readonly assessment: Assessment;
  /** The rubric it was scored with. */
  readonly rubric: Rubric;
  /** Metric results over `period`; none where only a profile was scored. */
  readonly metrics?: readonly MetricResult[];
  /** The same metrics over a longer time, for the charts; one that is not here is drawn from `metrics`. */
  readonly charts?: readonly MetricResult[];
  /** Names and explanations by metric id; a metric without one is named by the rubric, else by its id. */
  readonly metricTexts?: Readonly<Record<string, MetricText>>;
  /** An earlier assessment to compare with. */
  readonly previous?: EarlierResults;
  /** What was read. */
  readonly imported?: ImportSummary;
  /** True where the answers were invented to show what a report looks like: said at the top of the page. */
  readonly illustrative?: boolean;
}
