import type { Instant } from "./instant.js";
import { digits, startsWithDate } from "./is-local-date.js";

/** The furthest from 1970 that a JavaScript date reaches, in milliseconds: 100,000,000 days. */
const furthest = 8.64e15;

/**
 * Whether a value is a point in time: ISO 8601 with `T`, at least minutes, and an offset `Z` or `±HH:MM`, on a day
 * that exists; or whole milliseconds since 1970-01-01T00:00:00Z. A fraction of a second may have any length.
 *
 * A text without an offset is refused: it is another instant in every time zone.
 *
 * @example
 * isInstant("2026-02-28T21:01:14+07:00") // => true
 * isInstant("2026-02-28T21:01:14") // => false
 */
export function isInstant(value: unknown): value is Instant {
  if (typeof value === "number") return Number.isInteger(value) && Math.abs(value) <= furthest;
  return typeof value === "string" && isInstantText(value);
}

function isInstantText(text: string): boolean {
  if (text.charCodeAt(10) !== 84 || text.charCodeAt(13) !== 58 || !startsWithDate(text)) return false;
  if (!(digits(text, 11) <= 23 && digits(text, 14) <= 59)) return false;
  let index = 16;
  if (text.charCodeAt(index) === 58) {
    if (!(digits(text, 17) <= 59)) return false;
    index = 19;
    if (text.charCodeAt(index) === 46) {
      const first = ++index;
      while (text.charCodeAt(index) >= 48 && text.charCodeAt(index) <= 57) index++;
      if (index === first) return false;
    }
  }
  return isOffset(text, index);
}

function isOffset(text: string, index: number): boolean {
  const sign = text.charCodeAt(index);
  if (sign === 90) return text.length === index + 1;
  if (sign !== 43 && sign !== 45) return false;
  if (text.length !== index + 6 || text.charCodeAt(index + 3) !== 58) return false;
  return digits(text, index + 1) <= 23 && digits(text, index + 4) <= 59;
}
