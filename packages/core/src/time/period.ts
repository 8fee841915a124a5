import { Temporal } from "temporal-polyfill";
import { CoreError } from "../errors/core-error.js";
import type { Path } from "../errors/path.js";
import type { DateRange } from "../metric/metric-result.js";
import { checkTimeZone } from "./check-time-zone.js";
import type { LocalDate, TimeZone } from "./instant.js";
import { dateFromDay, dayFromDate, parseLocalDate } from "./local-date.js";

/**
 * Checks a period of local days, both included: that both are days and in order.
 *
 * @param path - where, for the error
 * @throws CoreError `invalid-date` or `invalid-period`
 * @example
 * parsePeriod({ from: "2026-01-01", to: "2026-01-31" }) // => { from: "2026-01-01", to: "2026-01-31" }
 */
export function parsePeriod(period: { readonly from: unknown; readonly to: unknown }, path: Path = []): DateRange {
  const from = parseLocalDate(period.from, [...path, "from"]);
  const to = parseLocalDate(period.to, [...path, "to"]);
  if (from <= to) return { from, to };
  throw new CoreError([{ code: "invalid-period", path, params: { from, to } }]);
}

/**
 * The calendar month that a day is in.
 *
 * @throws CoreError `invalid-date`
 * @example
 * monthOf("2028-02-18") // => { from: "2028-02-01", to: "2028-02-29" }
 */
export function monthOf(date: LocalDate): DateRange {
  return monthsFrom(date, { first: monthNumber(date), count: 1 });
}

/**
 * The calendar quarter that a day is in, January to March being the first.
 *
 * @throws CoreError `invalid-date`
 * @example
 * quarterOf("2026-11-22") // => { from: "2026-10-01", to: "2026-12-31" }
 */
export function quarterOf(date: LocalDate): DateRange {
  return monthsFrom(date, { first: Math.floor(monthNumber(date) / 3) * 3, count: 3 });
}

/**
 * So many days up to and including one.
 *
 * @param count - whole days, at least 1
 * @throws CoreError `invalid-date`
 * @throws RangeError when the count is not a whole number ≥ 1
 * @example
 * lastDays(28, "2026-11-22") // => { from: "2026-10-26", to: "2026-11-22" }
 */
export function lastDays(count: number, endingOn: LocalDate): DateRange {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`A period needs at least 1 day, not ${count}.`);
  return { from: dateFromDay(dayFromDate(endingOn) - count + 1), to: endingOn };
}

/**
 * How many days a period has, both ends included.
 *
 * @throws CoreError `invalid-date`
 * @example
 * daysIn({ from: "2026-02-01", to: "2026-02-28" }) // => 28
 */
export function daysIn(period: DateRange): number {
  return dayFromDate(period.to) - dayFromDate(period.from) + 1;
}

/** A stretch of time from an instant up to, and not including, another. */
export interface InstantRange {
  /** The first millisecond in it, since 1970-01-01T00:00:00Z. */
  readonly start: number;
  /** The first millisecond after it. */
  readonly end: number;
}

/**
 * When a period of local days begins and ends in a zone.
 *
 * @throws CoreError `invalid-date`, `invalid-period` or `unknown-time-zone`
 * @example
 * instantsOf({ from: "2026-03-01", to: "2026-03-01" }, "Asia/Jakarta")
 * // => { start: parseInstant("2026-02-28T17:00:00Z"), end: parseInstant("2026-03-01T17:00:00Z") }
 */
export function instantsOf(period: DateRange, timeZone: TimeZone): InstantRange {
  const { from, to } = parsePeriod(period);
  const zone = checkTimeZone(timeZone);
  return { start: startOfDay(from, zone), end: startOfDay(dateFromDay(dayFromDate(to) + 1), zone) };
}

/**
 * The local days that a stretch of time touches in a zone.
 *
 * @param range - epoch milliseconds, the end not included
 * @throws CoreError `unknown-time-zone`
 * @throws RangeError when the range is empty
 * @example
 * periodOf({ start: parseInstant("2026-02-28T16:59:59Z"), end: parseInstant("2026-02-28T17:00:01Z") }, "Asia/Jakarta")
 * // => { from: "2026-02-28", to: "2026-03-01" }
 */
export function periodOf(range: InstantRange, timeZone: TimeZone): DateRange {
  const zone = checkTimeZone(timeZone);
  if (!(range.start < range.end)) throw new RangeError(`No local day lies between ${range.start} and ${range.end}.`);
  return { from: localDateOf(range.start, zone), to: localDateOf(range.end - 1, zone) };
}

/**
 * The local day of an instant in a zone. For many instants make a {@link DayTable} and use {@link dayOf}.
 *
 * @param instant - epoch milliseconds
 * @throws CoreError `unknown-time-zone`
 * @example
 * localDateOf(parseInstant("2026-02-28T17:00:00Z"), "Asia/Jakarta") // => "2026-03-01"
 */
export function localDateOf(instant: number, timeZone: TimeZone): LocalDate {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(checkTimeZone(timeZone));
  return zoned.toPlainDate().toString();
}

function startOfDay(date: LocalDate, timeZone: TimeZone): number {
  return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone }).epochMilliseconds;
}

/** 0 for January. */
function monthNumber(date: LocalDate): number {
  return Number(parseLocalDate(date).slice(5, 7)) - 1;
}

function monthsFrom(date: LocalDate, months: { first: number; count: number }): DateRange {
  const year = Number(date.slice(0, 4));
  const from = Date.UTC(year, months.first, 1) / 86_400_000;
  const next = Date.UTC(year, months.first + months.count, 1) / 86_400_000;
  return { from: dateFromDay(from), to: dateFromDay(next - 1) };
}
