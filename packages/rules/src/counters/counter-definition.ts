import type { RootCondition } from "../model/condition.js";
import type { CounterWindow } from "./counter-window.js";

/** The kinds of counter. */
export const counterKinds = ["count", "distinct", "sum", "rate", "ratio"] as const;

/** One of {@link counterKinds}. */
export type CounterKind = (typeof counterKinds)[number];

/** The units of time of a rate. */
export const rateUnits = ["second", "minute", "hour", "day"] as const;

/** One of {@link rateUnits}; a day is 24 hours. */
export type RateUnit = (typeof rateUnits)[number];

/** Which key decides when a fact in `by` is a list. */
export const keyChoices = ["most", "least"] as const;

/** One of {@link keyChoices}. */
export type KeyChoice = (typeof keyChoices)[number];

/** The fields of a counter that hold conditions. */
export const conditionFields = ["where", "numerator", "denominator"] as const;

/** What every counter has. */
export interface CounterScope<Where> {
  /**
   * The facts whose values say what is counted together, at most 8: `["authorId"]` counts for each author apart. None
   * counts the whole community. Their order means nothing. A fact that is a list puts the event under each of its
   * elements.
   */
  readonly by: readonly string[];
  /** How far back it counts from the time of the event that asks: that time included, the other end not. */
  readonly window: CounterWindow;
  /** Which events count; all unless given. */
  readonly where?: Where;
  /**
   * Where a fact in `by` is a list: whether the answer is that of the element with the `most` or with the `least`;
   * the most unless given. The least is 0 when one of a post's links leads where none has led before.
   */
  readonly among?: KeyChoice;
  /** What it counts and why, for people. */
  readonly description?: string;
}

/** How many events there were. */
export interface CountDefinition<Where = RootCondition> extends CounterScope<Where> {
  /** The kind. */
  readonly kind: "count";
}

/** How many different values a fact had; of a fact that is a list each element is a value. */
export interface DistinctDefinition<Where = RootCondition> extends CounterScope<Where> {
  /** The kind. */
  readonly kind: "distinct";
  /** The fact. Events without it do not count. */
  readonly of: string;
}

/** What the values of a fact add up to. */
export interface SumDefinition<Where = RootCondition> extends CounterScope<Where> {
  /** The kind. */
  readonly kind: "sum";
  /** The fact, a number of at most 2⁵³ − 1 on either side of 0. Events without it do not count. */
  readonly of: string;
  /** The unit of the values, such as `seconds` or `IDR`; `count` unless given. */
  readonly unit?: string;
}

/** How many events there were in a unit of time, on average over the window. */
export interface RateDefinition<Where = RootCondition> extends CounterScope<Where> {
  /** The kind. */
  readonly kind: "rate";
  /** The unit of time. */
  readonly per: RateUnit;
}

/** How many events there were for each of another sort; no answer where there was none of those. */
export interface RatioDefinition<Where = RootCondition> extends CounterScope<Where> {
  /** The kind. */
  readonly kind: "ratio";
  /** Which of the events are counted above the line. */
  readonly numerator: Where;
  /** Which of the events are counted below the line; all that `where` lets through unless given. */
  readonly denominator?: Where;
}

/**
 * A counter as a ruleset declares it under its name.
 *
 * @example
 * const counters: Readonly<Record<string, CounterDefinition>> = {
 *   "messages-60s": { kind: "count", by: ["authorId"], window: "PT60S" },
 *   "channels-10m": { kind: "distinct", of: "channelId", by: ["authorId"], window: "PT10M" },
 * };
 */
export type CounterDefinition<Where = RootCondition> =
  | CountDefinition<Where>
  | DistinctDefinition<Where>
  | SumDefinition<Where>
  | RateDefinition<Where>
  | RatioDefinition<Where>;
