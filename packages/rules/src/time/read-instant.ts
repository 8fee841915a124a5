import { isInstant } from "@rukun/core";

/**
 * The epoch milliseconds of an instant: ISO 8601 text with an offset, whole epoch milliseconds, or a `Date`, of the
 * years 1970 to 2100. NaN for anything else, so also for a time without an offset, which is another instant in every
 * time zone.
 *
 * @example
 * readInstant("2026-02-28T21:01:14+07:00") // => 1772287274000
 * readInstant("2026-02-28T21:01:14") // => NaN
 */
export function readInstant(value: unknown): number {
  const instant = value instanceof Date ? value.getTime() : value;
  if (!isInstant(instant)) return Number.NaN;
  if (typeof instant === "number") return instant;
  // Engines agree on three digits of a fraction only.
  return Date.parse(instant.replace(/\.\d+/, (fraction) => fraction.padEnd(4, "0").slice(0, 4)));
}
