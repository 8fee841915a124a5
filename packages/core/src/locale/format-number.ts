import type { NullReason, Unit } from "../metric/metric-result.js";
import { coreCatalogue } from "./core-catalogue.js";
import { formatDuration } from "./format-duration.js";

/**
 * Writes a number with its unit as a person reads it: a `share` as a percentage with one decimal, `seconds` and
 * `hours` as a duration, `members`, `activities` and `days` with their word, a currency as its country writes it,
 * `ratio` with two decimals, `count` alone, and any other unit after the number.
 *
 * @param locale - a BCP 47 tag
 * @param value - finite, in the unit
 * @param options - the unit, `count` when absent, and how many decimals to show at most, where the unit's own will not do
 * @example
 * formatNumber("id", 0.1234, { unit: "share" }) // => "12,3%"
 * formatNumber("en", 12_000, { unit: "seconds" }) // => "3 h 20 min"
 * formatNumber("en", 1, { unit: "members" }) // => "1 member"
 * formatNumber("en", 0.5, { unit: "ratio" }) // => "0.5"
 */
export function formatNumber(
  locale: string,
  value: number,
  options: { readonly unit?: Unit; readonly maximumDecimals?: number } = {},
): string {
  const { unit = "count" } = options;
  const maximumFractionDigits = options.maximumDecimals ?? (unit === "ratio" ? 2 : 1);
  switch (unit) {
    case "share":
      return numberFormat(locale, { style: "percent", maximumFractionDigits }).format(value);
    case "seconds":
      return formatDuration(locale, value);
    case "hours":
      return formatDuration(locale, value * 3600);
    case "members":
    case "activities":
    case "days": {
      const scale = 10 ** maximumFractionDigits;
      return coreCatalogue.text(locale, `unit.${unit}`, { count: Math.round(value * scale) / scale });
    }
    case "count":
    case "ratio":
      return numberFormat(locale, { maximumFractionDigits }).format(value);
    default:
      if (/^[A-Z]{3}$/.test(unit)) return formatMoney(locale, value, { currency: unit, ...options });
      return `${numberFormat(locale, { maximumFractionDigits }).format(value)} ${unit}`;
  }
}

/**
 * Writes a score as a whole percentage, rounded down: 0.699999 must not read as the 70% it falls short of.
 *
 * @param locale - a BCP 47 tag
 * @param score - 0..1, at the six decimals scores are kept in
 * @example
 * formatScore("en", 0.699999) // => "69%"
 * formatScore("en", 0.29) // => "29%"
 */
export function formatScore(locale: string, score: number): string {
  // In whole millionths first: 0.29 * 100 is a little under 29.
  const percent = Math.floor(Math.round(score * 1e6) / 1e4);
  return numberFormat(locale, { style: "percent" }).format(percent / 100);
}

/**
 * Why a value is missing, in words.
 *
 * @example
 * formatNullReason("id", "incomplete") // => "periode belum berakhir"
 */
export function formatNullReason(locale: string, reason: NullReason): string {
  return coreCatalogue.text(locale, `reason.${reason}`);
}

function formatMoney(locale: string, value: number, options: { currency: string; maximumDecimals?: number }): string {
  const { currency, maximumDecimals } = options;
  const text = numberFormat(locale, {
    style: "currency",
    currency,
    ...(maximumDecimals === undefined ? {} : { maximumFractionDigits: maximumDecimals, minimumFractionDigits: 0 }),
  }).format(value);
  // Whether the space between symbol and amount is of the kind that does not break depends on the engine's version.
  return text.replace(/[\u00a0\u202f]/g, "\u00a0");
}

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  // A tag that is not well-formed is read as English, as a catalogue does.
  return new Intl.NumberFormat([...wellFormed(locale), "en"], options);
}

function wellFormed(locale: string): string[] {
  try {
    return Intl.getCanonicalLocales(locale);
  } catch {
    return [];
  }
}
