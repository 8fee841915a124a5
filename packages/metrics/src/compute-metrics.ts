import {
  dateFromDay,
  dayFromDate,
  checkTimeZone,
  parseLocalDate,
  parsePeriod,
  granularities,
  type DateRange,
  type Issue,
  type MetricResult,
  type Population,
} from "@rukun/core";
import { defaultActiveTypes } from "./activity/active-types.js";
import { findDefinition } from "./catalogue/find-definition.js";
import { definitions } from "./catalogue/definitions.js";
import type { MetricId } from "./catalogue/metric-ids.js";
import type { MetricDefinition } from "./catalogue/metric-definition.js";
import type { MetricNeed } from "./catalogue/metric-entry.js";
import type { MetricRequest } from "./catalogue/metric-request.js";
import { createPeriodBuckets } from "./catalogue/period-buckets.js";
import { runDefinition } from "./catalogue/run-definition.js";
import { LogFacts } from "./engine/log-facts.js";
import { createMemoryEngine } from "./engine/memory-engine.js";
import { countLeftOut } from "./engine/standing.js";
import { MetricsError } from "./errors/metrics-error.js";
import type { MetricsErrorCode } from "./errors/messages.js";
import type { MetricsOptions, MetricsReport, MetricsSource } from "./metrics-options.js";
import { resolveAsOf } from "./resolve-as-of.js";
import { createActivityLog } from "./log/create-activity-log.js";
import { neededRegisters, uniqueRows } from "./registers/needed-registers.js";
import { registerDiagnostics } from "./registers/register-diagnostics.js";
import { cohortKinds } from "./primitives/cohorts.js";

const everyone: Population = { id: "everyone", version: "1" };

/**
 * Computes metrics over a log and registers.
 *
 * @returns a result for each metric, never a bare number: with unit, parts, interval, period, population and series
 * @throws MetricsError such as `unknown-metric` with the nearest id, or `no-activities`
 * @throws CoreError such as `unknown-time-zone`, `invalid-period` or `invalid-instant`
 * @example
 * const log = createActivityLog([
 *   { id: "e1", type: "visit", actorId: "budi", occurredAt: "2026-02-27T14:01:14Z" },
 *   { id: "e2", type: "visit", actorId: "siti", occurredAt: "2026-02-28T14:01:14Z" },
 * ]);
 * const { results } = computeMetrics({ log }, { metrics: ["mau_28d"], timeZone: "Asia/Jakarta" });
 * results[0]?.value // => 2
 */
export function computeMetrics(source: MetricsSource, options: MetricsOptions): MetricsReport {
  const chosen = choose(source, options.metrics);
  checkOptions(options);
  checkTimeZone(options.timeZone, ["timeZone"]);
  const { log = createActivityLog([]), members = [] } = source;
  const { timeZone, weekStart = "monday", population = everyone } = options;
  const asOf = resolveAsOf(log, options);
  const recordedFrom =
    source.recordedFrom === undefined ? null : dayFromDate(parseLocalDate(source.recordedFrom, ["recordedFrom"]));
  const facts = new LogFacts({ log, members: [...members], population, asOf, timeZone, recordedFrom });
  const engine = source.log === undefined ? null : createMemoryEngine(facts);
  const needed = neededRegisters(chosen, source.registers ?? {});
  const registers = uniqueRows(needed);
  const period = resolvePeriod(facts, options);
  const request = createRequest(facts, period, options);
  const leftOut = countLeftOut(facts.standings);

  const results = chosen.map((definition): MetricResult => {
    const { entry } = definition;
    const granularity = options.granularity ?? entry.granularity ?? request.granularity;
    const finished = runDefinition(definition, { engine, registers }, { ...request, granularity });
    const { value, interval, days, ...rest } = finished;
    return {
      id: entry.id,
      value,
      unit: entry.unit,
      ...rest,
      ...(interval === undefined || interval === null ? {} : { interval }),
      period: days === undefined ? period : { from: dateFromDay(days.from), to: dateFromDay(days.to) },
      asOf: new Date(asOf).toISOString(),
      timeZone,
      weekStart,
      ...(entry.granularity === null ? {} : { granularity }),
      source: "computed",
      exactness: { kind: "exact" },
      population: { id: population.id, version: population.version, roles: entry.roles, leftOut },
    };
  });
  const diagnostics: Issue<MetricsErrorCode>[] = [];
  if (facts.afterAsOf > 0) {
    const params = { count: facts.afterAsOf, asOf: new Date(asOf).toISOString() };
    diagnostics.push({ code: "after-as-of", path: [], params });
  }
  diagnostics.push(...registerDiagnostics(needed, { asOf, timeZone }));
  return { results, diagnostics };
}

/** The definitions asked for; otherwise those of the core tier that the source has what they need for. */
function choose(source: MetricsSource, metrics: MetricsOptions["metrics"]): readonly MetricDefinition<MetricId>[] {
  if (metrics !== undefined) return metrics.map((id, index) => findDefinition(id, ["metrics", index]));
  const has = (need: MetricNeed): boolean => (need === "log" ? source.log : source.registers) !== undefined;
  return definitions.filter(({ entry }) => entry.tier === "core" && entry.needs.every(has));
}

function checkOptions({ windowDays, granularity, cohortKind }: MetricsOptions): void {
  if (windowDays !== undefined && !(Number.isInteger(windowDays) && windowDays >= 1 && windowDays <= 3660)) {
    throw new MetricsError({ code: "invalid-window", path: ["windowDays"], params: { value: windowDays } });
  }
  if (granularity !== undefined && !granularities.includes(granularity)) {
    throw new MetricsError({ code: "unknown-granularity", path: ["granularity"], params: { value: granularity } });
  }
  if (cohortKind !== undefined && !cohortKinds.includes(cohortKind)) {
    throw new MetricsError({ code: "unknown-cohort-kind", path: ["cohortKind"], params: { value: cohortKind } });
  }
}

/** The period asked for; from the record's first day and to the as-of day where it is not said. */
function resolvePeriod({ recordStart, lastDay }: LogFacts, { period = {} }: MetricsOptions): DateRange {
  // Dates YYYY-MM-DD sort as text.
  const to = period.to ?? [dateFromDay(lastDay), period.from ?? ""].sort()[1];
  const from = period.from ?? [dateFromDay(recordStart), to ?? ""].sort()[0];
  return parsePeriod({ from, to }, ["period"]);
}

function createRequest(facts: LogFacts, period: DateRange, options: MetricsOptions): MetricRequest {
  const { dayTable, asOf, lastDay, recordStart } = facts;
  const days = {
    from: dayFromDate(period.from),
    to: Math.min(dayFromDate(period.to), lastDay),
    recordStart,
    lastEndedDay: asOf + 1 >= (dayTable.starts[lastDay - dayTable.firstDay + 1] as number) ? lastDay : lastDay - 1,
    weekStart: options.weekStart ?? "monday",
  };
  return {
    ...days,
    buckets: createPeriodBuckets(days),
    asOf,
    timeZone: options.timeZone,
    granularity: "day",
    cohortKind: options.cohortKind ?? "first-ever",
    windowDays: options.windowDays ?? 90,
    activeTypes: options.activeTypes ?? defaultActiveTypes,
  };
}
