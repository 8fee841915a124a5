import type { CounterKind } from "./counter-definition.js";

/**
 * Why a counter has no number. `empty-denominator`: nothing to divide by. `missing-fact`: the event lacks a fact of
 * `by`, so that there is no knowing whose number is meant. `too-late`: the event lies further behind than the store's
 * lateness, and what its window needs may be gone.
 */
export const counterReasons = ["empty-denominator", "missing-fact", "too-late"] as const;

/** One of {@link counterReasons}. */
export type CounterReason = (typeof counterReasons)[number];

/** What a counter says about an event, and how it comes to it. */
export interface CounterReading {
  /** The kind of counter. */
  readonly kind: CounterKind;
  /** The number, in `unit`, or `null` with a reason. */
  readonly value: number | null;
  /** Why there is no number. */
  readonly reason?: CounterReason;
  /** `events`, `values`, `events per minute`, `ratio`, or the unit of what is added up. */
  readonly unit: string;
  /** How far back it counts, in seconds. */
  readonly windowSeconds: number;
  /** For whom it counts: the facts of `by` as text; a hash instead of a value of more than 128 characters. */
  readonly by?: Readonly<Record<string, string>>;
  /** Of a ratio how many events are above the line. */
  readonly numerator?: number;
  /** Of a ratio how many events are below the line. */
  readonly denominator?: number;
}

/**
 * The numbers as facts, by the name of the counter. A ratio with nothing to divide by is `null`, which no comparison
 * of numbers is true of. A number that cannot be known is left out: a missing fact, to be treated like others.
 */
export type CounterFacts = Readonly<Record<string, number | null>>;
