import type { LocalDate } from "./instant.js";

const millisecondsPerDay = 86_400_000;

/**
 * A local date as a day number: days since 1970-01-01, so that arithmetic on dates is arithmetic on integers.
 *
 * @throws RangeError when the text is not a calendar date `YYYY-MM-DD`
 * @example
 * dayFromDate("1970-01-02") // => 1
 */
export function dayFromDate(date: LocalDate): number {
  const day = Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay;
  // Date.parse rolls over days such as 30 February in some engines and accepts longer years.
  if (!Number.isInteger(day) || dateFromDay(day) !== date) throw new RangeError(`"${date}" is not a date YYYY-MM-DD.`);
  return day;
}

/**
 * The local date of a day number.
 *
 * @param day - days since 1970-01-01, a whole number
 * @example
 * dateFromDay(20_000) // => "2024-10-04"
 */
export function dateFromDay(day: number): LocalDate {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}
