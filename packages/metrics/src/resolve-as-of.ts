import { instantsOf, isLocalDate, parseInstant, type LocalDate, type TimeZone } from "@rukun/core";
import type { MetricsOptions } from "./compute-metrics.js";
import { MetricsError } from "./errors/metrics-error.js";
import type { ActivityLog } from "./log/activity-log.js";

/** When the data is complete to: as given, else the last activity, else the end of the period. Epoch milliseconds. */
export function resolveAsOf(log: ActivityLog, { asOf, period, timeZone }: MetricsOptions): number {
  if (asOf !== undefined) return isLocalDate(asOf) ? endOfDay(asOf, timeZone) : parseInstant(asOf, ["asOf"]);
  if (log.size > 0) return log.columns().time.reduce((latest, time) => Math.max(latest, time));
  if (period?.to !== undefined) return endOfDay(period.to, timeZone);
  throw new MetricsError({ code: "no-activities", path: ["log"], params: {} });
}

function endOfDay(date: LocalDate, timeZone: TimeZone): number {
  return instantsOf({ from: date, to: date }, timeZone).end - 1;
}
