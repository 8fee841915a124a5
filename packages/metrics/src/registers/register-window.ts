import {
  dateFromDay,
  instantsOf,
  localDateOf,
  parseInstant,
  type Instant,
  type LocalDate,
  type TimeZone,
} from "@rukun/core";
import type { DaySpan } from "../primitives/selection.js";

/** The local days that a metric of a register looks at, and what was known by the as-of time. */
export interface RegisterWindow {
  /** The last of the days: what stands on a day is judged on this one. */
  readonly lastDay: LocalDate;
  /** When the data was taken to be complete to, in epoch milliseconds. */
  readonly asOf: number;
  /** The local day of `asOf`. */
  readonly asOfDay: LocalDate;
  /** Whether a day is one of them; the first and the last are. */
  hasDate(date: LocalDate): boolean;
  /** Whether an instant is on one of them, and not after the as-of time. */
  hasInstant(instant: Instant): boolean;
  /** Whether an instant is not after the last of them, nor after the as-of time. */
  endsAfter(instant: Instant): boolean;
  /** The local day of an instant. */
  dateOf(instant: Instant): LocalDate;
}

/** Looks at local days in a zone. */
export function createRegisterWindow(
  days: DaySpan,
  { asOf, timeZone }: { readonly asOf: number; readonly timeZone: TimeZone },
): RegisterWindow {
  const from = dateFromDay(days.from);
  const to = dateFromDay(days.to);
  const { start, end } = instantsOf({ from, to }, timeZone);
  const endsAfter = (instant: Instant): boolean => {
    const time = parseInstant(instant);
    return time < end && time <= asOf;
  };
  return {
    lastDay: to,
    asOf,
    asOfDay: localDateOf(asOf, timeZone),
    // Dates YYYY-MM-DD sort as text.
    hasDate: (date) => from <= date && date <= to,
    hasInstant: (instant) => parseInstant(instant) >= start && endsAfter(instant),
    endsAfter,
    dateOf: (instant) => localDateOf(parseInstant(instant), timeZone),
  };
}
