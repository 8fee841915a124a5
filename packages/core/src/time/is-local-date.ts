import { leadingDay } from "./calendar.js";
import type { LocalDate } from "./instant.js";

/**
 * Whether a value is a calendar day `YYYY-MM-DD` that exists, from year 0001 to 9999.
 *
 * @example
 * isLocalDate("2026-02-29") // => false
 */
export function isLocalDate(value: unknown): value is LocalDate {
  return typeof value === "string" && value.length === 10 && !Number.isNaN(leadingDay(value));
}
