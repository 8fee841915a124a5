import type { LocalDate } from "./instant.js";

const daysPerMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Whether a value is a calendar day `YYYY-MM-DD` that exists, from year 0001 to 9999.
 *
 * @example
 * isLocalDate("2026-02-29") // => false
 */
export function isLocalDate(value: unknown): value is LocalDate {
  return typeof value === "string" && value.length === 10 && startsWithDate(value);
}

/** Whether a text begins with a calendar day. Reads characters one by one: this is asked of every activity. */
export function startsWithDate(text: string): boolean {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  const year = digits(text, 0) * 100 + digits(text, 2);
  const month = digits(text, 5);
  const day = digits(text, 8);
  // A missing digit makes NaN, which fails every comparison.
  return year >= 1 && month >= 1 && day >= 1 && day <= daysIn(year, month);
}

/** The number that two digits make, or NaN. */
export function digits(text: string, index: number): number {
  const tens = text.charCodeAt(index) - 48;
  const ones = text.charCodeAt(index + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

function daysIn(year: number, month: number): number {
  if (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29;
  return daysPerMonth[month - 1] ?? 0;
}
