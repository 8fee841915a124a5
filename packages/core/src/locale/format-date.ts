import type { Granularity } from "../time/granularity.js";
import type { LocalDate } from "../time/instant.js";
import { dayFromDate } from "../time/local-date.js";

/**
 * Writes a calendar day in words, or the month that begins on it.
 *
 * @param locale - a BCP 47 tag; English without a region is written day first, as most of its readers do
 * @param date - `YYYY-MM-DD`
 * @param granularity - `month` leaves the day out
 * @throws CoreError `invalid-date`
 * @example
 * formatDate("en", "2026-11-21") // => "21 November 2026"
 * formatDate("id", "2026-08-01", "month") // => "Agustus 2026"
 */
export function formatDate(locale: string, date: LocalDate, granularity: Granularity = "day"): string {
  const format = new Intl.DateTimeFormat([...dateLocales(locale), "en-GB"], {
    ...(granularity === "month" ? {} : { day: "numeric" }),
    month: "long",
    year: "numeric",
    calendar: "gregory",
    timeZone: "UTC",
  });
  return format.format(dayFromDate(date) * 86_400_000);
}

function dateLocales(locale: string): string[] {
  try {
    return Intl.getCanonicalLocales(locale).map((tag) => (tag === "en" ? "en-GB" : tag));
  } catch {
    return [];
  }
}
