import { instantsOf, isLocalDate, parseInstant, type LocalDate, type TimeZone } from "@rukun/core";
import type { MetricsOptions } from "./metrics-options.js";
import { MetricsError } from "./errors/metrics-error.js";
import type { ActivityLog } from "./log/activity-log.js";
import type { LogColumns } from "./log/log-columns.js";

/** When the data is complete to: as given, else the last activity, else the end of the period. Epoch milliseconds. */
export function resolveAsOf(log: ActivityLog, { asOf, period, timeZone }: MetricsOptions): number {
  if (asOf !== undefined) return isLocalDate(asOf) ? endOfDay(asOf, timeZone) : parseInstant(asOf, ["asOf"]);
  if (log.size > 0) return latestOf(log.columns());
  if (period?.to !== undefined) return endOfDay(period.to, timeZone);
  throw new MetricsError({ code: "no-activities", path: ["log"], params: {} });
}

function endOfDay(date: LocalDate, timeZone: TimeZone): number {
  return instantsOf({ from: date, to: date }, timeZone).end - 1;
}

function latestOf({ time, size, isAscending }: LogColumns): number {
  if (isAscending) return time[size - 1] as number;
  let latest = -Infinity;
  for (let row = 0; row < size; row++) if ((time[row] as number) > latest) latest = time[row] as number;
  return latest;
}
