import type {
  ActivityType,
  Granularity,
  Instant,
  Issue,
  LocalDate,
  Member,
  MetricResult,
  Population,
  Registers,
  TimeZone,
  WeekStart,
} from "@rukun/core";
import type { MetricId } from "./catalogue/metric-ids.js";
import type { MetricsErrorCode } from "./errors/messages.js";
import type { ActivityLog } from "./log/activity-log.js";
import type { CohortKind } from "./primitives/cohorts.js";

/** What metrics are computed from: activities, registers, or both. */
export interface MetricsSource {
  /** The activities. */
  readonly log?: ActivityLog;
  /** The rows of the registers that the team keeps; of rows with the same id the later one counts. */
  readonly registers?: Registers;
  /** What is known of members: who is staff or a bot, and since when they have been there where the log is younger. */
  readonly members?: Iterable<Member>;
  /**
   * The local day from which the log is complete, where it holds some older activities too, such as the opening posts
   * of threads still answered. The log's first day unless given.
   */
  readonly recordedFrom?: LocalDate;
}

/** What to compute. */
export interface MetricsOptions {
  /** The zone in which days begin. */
  readonly timeZone: TimeZone;
  /** Ids of the catalogue; unless given, every metric of the `core` tier that the source has what it needs for. */
  readonly metrics?: readonly (MetricId | (string & {}))[];
  /** First and last local day, both included; from the record's first day to the as-of day unless given. */
  readonly period?: { readonly from?: LocalDate; readonly to?: LocalDate };
  /**
   * When the data is complete to: an instant, or a local date for the end of that day. Unless given, the last
   * activity or, without activities, the end of the period; never the clock.
   */
  readonly asOf?: Instant | LocalDate;
  /** The day weeks begin on; Monday unless given. */
  readonly weekStart?: WeekStart;
  /** The bucket size of series and cohorts; each metric's own unless given. */
  readonly granularity?: Granularity;
  /** Who is staff, a bot and so on, beside what `members` say. */
  readonly population?: Population;
  /** When a member begins, in retention; `first-ever` unless given. */
  readonly cohortKind?: CohortKind;
  /** The days of the windows that the scorer's metrics look at; 90 unless given. */
  readonly windowDays?: number;
  /** The types that make a member active; all but `join` and `leave` unless given. */
  readonly activeTypes?: readonly ActivityType[];
}

/** What `computeMetrics` answers. */
export interface MetricsReport {
  /** One result for each metric asked for, in that order. */
  readonly results: readonly MetricResult[];
  /** What the reader of the results should know, such as activities left out. */
  readonly diagnostics: readonly Issue<MetricsErrorCode>[];
}
