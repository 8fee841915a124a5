import type { Granularity, Locale, PopulationRole, RegisterName, Unit } from "@rukun/core";

/** A text in every language of the catalogue. */
export type LocalizedText = Readonly<Record<Locale, string>>;

/**
 * What may be done with a metric's values. `additive`: values of separate buckets and members add up.
 * `semi-additive`: they add up over members, not over time. `distinct`: they do not add up, since a member is in
 * several. `quantile`: made anew from the single cases. `ratio`: numerators and denominators add up, values do not.
 * `non-decomposable`: made anew from all cases together.
 */
export type Additivity = "additive" | "semi-additive" | "distinct" | "quantile" | "ratio" | "non-decomposable";

/** What a metric is computed from: the activity log, or the rows of a register that the team keeps. */
export type MetricNeed = "log" | `registers/${RegisterName}`;

/** What the catalogue says of one metric. */
export interface MetricEntry<Id extends string = string> {
  /** The metric's id; where it is a moving window, the id carries its length. */
  readonly id: Id;
  /** Its name. */
  readonly title: LocalizedText;
  /** What it tells, in a sentence or two. */
  readonly explanation: LocalizedText;
  /** `core`: shown unless others are asked for. `extended`: on request. */
  readonly tier: "core" | "extended";
  /** The value's unit. */
  readonly unit: Unit;
  /** How it is computed, in words. */
  readonly formula: LocalizedText;
  /** What it is computed from; a source without it answers `null`, `not-recorded`. */
  readonly needs: readonly MetricNeed[];
  /** Whose behaviour is counted; nobody's where rows of a register are. */
  readonly roles: readonly PopulationRole[];
  /** Which time the value speaks of. */
  readonly time: LocalizedText;
  /** The bucket size unless another is asked for; `null` where the metric has no buckets. */
  readonly granularity: Granularity | null;
  /** What may be done with its values. */
  readonly additivity: Additivity;
  /** What to keep in mind when reading it. */
  readonly caveats: readonly LocalizedText[];
}
