import { RukunError, type MetricResult, type Registers } from "@rukun/core";
import {
  computeMetrics,
  metricCatalogue,
  metricsMessages,
  type MetricEntry,
  type MetricsOptions,
} from "@rukun/metrics";
import type { BuiltLog } from "../../input/build-log.js";
import { measuredResults } from "../../measurements/measured-results.js";
import type { Project } from "../../project/project.js";
import type { ProjectDays } from "./project-days.js";
import { projectPopulation } from "./project-population.js";

/** A project's metrics, and what the reader should know about them. */
export interface ProjectMetrics {
  /** The core metrics of what the project has over its period, in the catalogue's order, then those measured elsewhere. */
  readonly results: readonly MetricResult[];
  /** Those that come in buckets (a line, a cohort table), over the charts' longer time. */
  readonly charts: readonly MetricResult[];
  /** What was left out, such as activities dated after the as-of time. */
  readonly warning?: RukunError;
}

/** Computes the core metrics over the period, and what the charts draw over their longer time. */
export function projectMetrics(
  project: Project,
  data: BuiltLog & { readonly registers: Registers },
  options: { readonly days: ProjectDays; readonly asOf: string | undefined },
): ProjectMetrics {
  const { days, asOf } = options;
  const { community, charts, recordedFrom } = project;
  const { log, members, registers } = data;
  const source = { log, members, registers, ...(recordedFrom === undefined ? {} : { recordedFrom }) };
  const common: MetricsOptions = {
    timeZone: community.timeZone,
    population: projectPopulation(project),
    ...(community.weekStart === undefined ? {} : { weekStart: community.weekStart }),
    ...(asOf === undefined ? {} : { asOf }),
  };
  const core = metricCatalogue.filter(({ tier, needs }) => tier === "core" && isKept(needs, registers));
  const { results, diagnostics } = computeMetrics(source, {
    ...common,
    metrics: core.map(({ id }) => id),
    period: days.period,
  });
  const drawn = computeMetrics(source, {
    ...common,
    metrics: core.filter(({ granularity }) => granularity !== null).map(({ id }) => id),
    period: days.charts,
    ...(charts?.granularity === undefined ? {} : { granularity: charts.granularity }),
  });
  // What the activities show is computed from them, whatever was measured elsewhere.
  const computed = new Set(results.map(({ id }) => id));
  const measured = measuredResults(data.measurements, community).filter(({ id }) => !computed.has(id));
  const [diagnostic, ...more] = diagnostics;
  return {
    results: [...results, ...measured],
    charts: drawn.results,
    ...(diagnostic === undefined ? {} : { warning: new RukunError([diagnostic, ...more], metricsMessages) }),
  };
}

/** A project has activities; a metric of a register is shown where that register is kept. */
function isKept(needs: MetricEntry["needs"], registers: Registers): boolean {
  const kept = new Set(Object.keys(registers).map((name) => `registers/${name}`));
  return needs.every((need) => need === "log" || kept.has(need));
}
