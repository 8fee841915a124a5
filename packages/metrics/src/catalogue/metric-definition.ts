import type { ConfidenceInterval, MetricResult, NullReason, RegisterName, RegisterRows } from "@rukun/core";
import type { Integers, PrimitiveQuery } from "../primitives/primitives.js";
import type { DaySpan } from "../primitives/selection.js";
import type { RegisterWindow } from "../registers/register-window.js";
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

/** A metric of the activity log: what it means, what it asks an engine, and what it makes of the answers. */
export interface LogMetric<Id extends string = string, Q extends Queries = Queries> {
  /** Its entry in the catalogue. */
  readonly entry: MetricEntry<Id>;
  /** What must be counted. */
  queries(request: MetricRequest): Q;
  /** Makes the result of the counts, without looking at anything else. */
  finish(answers: Answers<Q>, request: MetricRequest): Finished;
}

/** A metric of a register: what it means, which days it looks at, and what it makes of the rows. */
export interface RegisterMetric<Id extends string = string, Name extends RegisterName = RegisterName> {
  /** Its entry in the catalogue. */
  readonly entry: MetricEntry<Id>;
  /** The register whose rows it counts. */
  readonly register: Name;
  /** The days it looks at. */
  days(request: MetricRequest): DaySpan;
  /** Makes the result of the rows, each id once but in `kpis`, without looking at anything else. */
  count(rows: readonly RegisterRows[Name][], window: RegisterWindow): Finished;
}

/** A metric, by what it is computed from. */
export type MetricDefinition<Id extends string = string> = LogMetric<Id> | RegisterMetric<Id>;

/** Writes a metric of the log down with its questions' and answers' types tied together. */
export function defineMetric<const Id extends string, Q extends Queries>(
  definition: Omit<LogMetric<Id, Q>, "entry"> & { readonly entry: Omit<MetricEntry<Id>, "needs"> },
): MetricDefinition<Id> {
  // Whoever runs a definition passes `finish` the answers to its own `queries`.
  const metric: LogMetric<Id, Q> = { ...definition, entry: { ...definition.entry, needs: ["log"] } };
  return metric;
}
