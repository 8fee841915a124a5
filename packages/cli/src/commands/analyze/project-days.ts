import {
  dateFromDay,
  dayFromDate,
  isLocalDate,
  lastDays,
  localDateOf,
  parseInstant,
  type DateRange,
  type LocalDate,
} from "@rukun/core";
import type { ActivityLog } from "@rukun/metrics";
import { CommandError } from "../../errors/command-error.js";
import type { Project } from "../../project/project.js";

/** The days that an analysis speaks of. */
export interface ProjectDays {
  /** The local day up to which the data is complete. */
  readonly asOf: LocalDate;
  /** What the figures speak of. */
  readonly period: DateRange;
  /** What the charts show. */
  readonly charts: DateRange;
}

// The window of the rubric's metrics: a quarter, so that one loud week does not decide.
const defaultDays = 90;

// A year, so that a season is seen beside the same one before it.
const defaultMonths = 12;

/**
 * The days that an analysis speaks of: as of the moment given, else that of the last activity, never the clock.
 *
 * @param asOf - a local date or an instant
 */
export function projectDays(project: Project, log: ActivityLog, asOf: string | undefined): ProjectDays {
  const lastDay = asOfDay(asOf, project.community.timeZone, log);
  const period = project.period ?? { days: defaultDays };
  const figures = "days" in period ? lastDays(period.days, lastDay) : period;
  const { months = defaultMonths } = project.charts ?? {};
  return { asOf: lastDay, period: figures, charts: { from: monthsBefore(figures.to, months), to: figures.to } };
}

function asOfDay(asOf: string | undefined, timeZone: string, log: ActivityLog): LocalDate {
  if (asOf !== undefined) return isLocalDate(asOf) ? asOf : localDateOf(parseInstant(asOf, ["asOf"]), timeZone);
  if (log.size === 0) throw new CommandError({ code: "no-activities" });
  return localDateOf(
    log.columns().time.reduce((latest, time) => Math.max(latest, time)),
    timeZone,
  );
}

/** The first day of the month so many months back, the last month counted: whole months make whole buckets. */
function monthsBefore(date: LocalDate, months: number): LocalDate {
  const day = new Date(dayFromDate(date) * 86_400_000);
  return dateFromDay(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - months + 1, 1) / 86_400_000);
}
