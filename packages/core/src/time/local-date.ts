import { CoreError } from "../errors/core-error.js";
import type { Path } from "../errors/path.js";
import { showValue } from "../errors/show-value.js";
import { dayText, leadingDay } from "./calendar.js";
import type { LocalDate } from "./instant.js";
import { isLocalDate } from "./is-local-date.js";

/**
 * Reads a calendar day `YYYY-MM-DD`; a day that no calendar has, such as 2026-02-30, is refused.
 *
 * @param value - what the input holds
 * @param path - where, for the error
 * @throws CoreError `invalid-date`
 * @example
 * parseLocalDate("2026-02-28") // => "2026-02-28"
 */
export function parseLocalDate(value: unknown, path: Path = []): LocalDate {
  if (isLocalDate(value)) return value;
  throw new CoreError([{ code: "invalid-date", path, params: { value: showValue(value) } }]);
}

/**
 * A local date as a day number: days since 1970-01-01, so that arithmetic on dates is arithmetic on integers.
 *
 * @throws CoreError `invalid-date`
 * @example
 * dayFromDate("1970-01-02") // => 1
 */
export function dayFromDate(date: LocalDate): number {
  return leadingDay(parseLocalDate(date));
}

/**
 * The local date of a day number.
 *
 * @param day - days since 1970-01-01, a whole number, of the years 0001 to 9999
 * @example
 * dateFromDay(20_000) // => "2024-10-04"
 */
export function dateFromDay(day: number): LocalDate {
  return dayText(day);
}
