import {
  closestLocale,
  dayFromDate,
  formatDate,
  formatNumber,
  locales,
  type LocalDate,
  type MessageParameter,
} from "@rukun/core";
import { localize, type Localized } from "@rukun/scorer";
import { cleanText } from "./clean-text.js";
import { reportCatalogue, type ReportMessageKey } from "./report-catalogue.js";

/** A language's words and numbers, as every renderer writes them. */
export interface Phrases {
  /** The language, as a BCP 47 tag. */
  readonly locale: string;
  /** A message of this package. */
  text(key: ReportMessageKey, params?: Readonly<Record<string, MessageParameter>>): string;
  /** A text of the rubric or the metric catalogue. */
  local(text: Localized): string;
  /** A date in words. */
  date(date: LocalDate): string;
  /** A date in few characters, for an axis: month and year. */
  shortDate(date: LocalDate): string;
  /** A score 0..1 as points of 100, rounded down: 0.699999 must not read as 70. */
  score(score: number | null): string;
  /** What is short of a threshold, in whole points, rounded up, so that a shortfall never reads as 0. */
  shortfall(share: number): number;
  /** Two scores as one range, or as one figure where they read the same. */
  range(low: number | null, high: number | null): string;
  /** Points (0..100) with at most one decimal, rounded down. */
  points(points: number): string;
  /** Points with a sign. */
  signedPoints(points: number): string;
  /** A share as a whole percentage, rounded down. */
  share(share: number | null): string;
  /** A whole number. */
  count(count: number): string;
  /** A metric's value with its unit, at most one decimal. */
  value(value: number, unit: string): string;
  /** A list in words: “a, b and c”. */
  list(items: readonly string[]): string;
}

/** Stands for what is not there, in every language. */
export const dash = "–";

/** The words and numbers of a language; one that the package does not speak is read as its closest, else English. */
export function phrasesOf(requested: string): Phrases {
  const locale = closestLocale(requested, locales);
  const monthFormat = new Intl.DateTimeFormat(locale, {
    month: "short",
    year: "numeric",
    calendar: "gregory",
    timeZone: "UTC",
  });
  const listFormat = new Intl.ListFormat(locale, { type: "conjunction" });
  const number = (value: number, maximumDecimals: number): string => formatNumber(locale, value, { maximumDecimals });
  const score = (value: number | null): string => (value === null ? dash : number(floorTo(100 * value, 0), 0));
  const points = (value: number): string => number(floorTo(Math.abs(value), 1), 1);
  return {
    locale,
    text: (key, params) => reportCatalogue.text(locale, key, params),
    // The language asked for, not ours: a rubric may speak more languages than this package.
    local: (text) => cleanText(localize(text, requested)),
    date: (date) => formatDate(locale, date),
    shortDate: (date) => monthFormat.format(dayFromDate(date) * 86_400_000),
    score,
    shortfall: (share) => Math.ceil(Math.round(share * 1e6) / 1e4),
    range: (low, high) => (score(low) === score(high) ? score(low) : `${score(low)}${dash}${score(high)}`),
    points,
    signedPoints: (value) => (points(value) === "0" ? "0" : `${value < 0 ? "−" : "+"}${points(value)}`),
    share: (share) => (share === null ? dash : formatNumber(locale, floorTo(100 * share, 0) / 100, { unit: "share" })),
    count: (count) => number(count, 0),
    value: (value, unit) => metricValue(locale, value, unit),
    list: (items) => listFormat.format(items),
  };
}

function metricValue(locale: string, value: number, unit: string): string {
  switch (unit) {
    // A ratio of two shares reads best as they do: 0.85 is 85 %.
    case "ratio":
      return formatNumber(locale, value, { unit: "share", maximumDecimals: 0 });
    case "per-30-days":
      return reportCatalogue.text(locale, "unit.per-30-days", {
        value: formatNumber(locale, value, { maximumDecimals: 1 }),
      });
    case "periods":
      return reportCatalogue.text(locale, "unit.periods", {
        count: value,
        value: formatNumber(locale, value, { maximumDecimals: 1 }),
      });
    default:
      return formatNumber(locale, value, { unit, maximumDecimals: 1 });
  }
}

/** Rounds down, forgiving what binary fractions add below the sixth decimal: 0.29 × 100 is a little under 29. */
function floorTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor(Math.round(value * 1e6 * scale) / 1e6) / scale;
}
