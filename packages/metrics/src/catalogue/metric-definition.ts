import type { ConfidenceInterval, MetricResult, NullReason } from "@rukun/core";
import type { Integers, PrimitiveQuery } from "../primitives/primitives.js";
import type { MetricEntry } from "./metric-entry.js";
import type { MetricRequest } from "./metric-request.js";

/** The questions a metric asks, by name. */
export type Queries = Readonly<Record<string, PrimitiveQuery>>;

/** The answers to them, by the same names. */
export type Answers<Q extends Queries> = { readonly [Name in keyof Q]: Integers<Q[Name]> };

/** What a metric adds to what every result has; its period, in days, where it is not the one asked for. */
export type Finished = Pick<MetricResult, "value"> &
  Partial<
    Pick<
      MetricResult,
      | "numerator"
      | "denominator"
      | "n"
      | "series"
      | "cohorts"
      | "heatmap"
      | "median"
      | "naive"
      | "answeredWithin"
      | "topShares"
      | "inferredShare"
    >
  > & {
    readonly reason?: NullReason;
    readonly interval?: ConfidenceInterval | null;
    readonly days?: { readonly from: number; readonly to: number };
  };

/** A metric: what it means, what it asks an engine, and what it makes of the answers. */
export interface MetricDefinition<Id extends string = string, Q extends Queries = Queries> {
  /** Its entry in the catalogue. */
  readonly entry: MetricEntry<Id>;
  /** What must be counted. */
  queries(request: MetricRequest): Q;
  /** Makes the result of the counts, without looking at anything else. */
  finish(answers: Answers<Q>, request: MetricRequest): Finished;
}

/** Writes a definition down with its questions' and answers' types tied together. */
export function defineMetric<const Id extends string, Q extends Queries>(
  definition: MetricDefinition<Id, Q>,
): MetricDefinition<Id> {
  // Whoever runs a definition passes `finish` the answers to its own `queries`.
  return definition;
}
