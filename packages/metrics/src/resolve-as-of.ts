import { createDayTable, dayFromDate } from "@rukun/core";
import type { MetricsOptions } from "./compute-metrics.js";
import { MetricsError } from "./errors/metrics-error.js";
import type { ActivityLog } from "./log/activity-log.js";
import { epochMilliseconds } from "./log/epoch-milliseconds.js";

/** When the data is complete to: as given, else the last activity, else the end of the period. Epoch milliseconds. */
export function resolveAsOf(log: ActivityLog, { asOf, period, timeZone }: MetricsOptions): number {
  if (asOf !== undefined) {
    if (typeof asOf === "string" && /^\d{4}-\d{2}-\d{2}$/.test(asOf)) return endOfDay(asOf, timeZone);
    const instant = epochMilliseconds(asOf);
    if (!Number.isNaN(instant)) return instant;
    throw new MetricsError({ code: "invalid-instant", path: ["asOf"], params: { value: String(asOf) } });
  }
  if (log.size > 0) return log.columns().time.reduce((latest, time) => Math.max(latest, time));
  if (period?.to !== undefined) return endOfDay(period.to, timeZone);
  throw new MetricsError({ code: "no-activities", path: ["log"], params: {} });
}

function endOfDay(date: string, timeZone: string): number {
  const noon = dayFromDate(date) * 86_400_000;
  const { starts, firstDay } = createDayTable({ timeZone, from: noon - 86_400_000, to: noon + 2 * 86_400_000 });
  return (starts[dayFromDate(date) - firstDay + 1] as number) - 1;
}
