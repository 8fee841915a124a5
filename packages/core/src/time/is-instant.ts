import type { Instant } from "./instant.js";
import { readInstant } from "./read-instant.js";

/**
 * Whether a value is a point in time as {@link parseInstant} reads it.
 *
 * @example
 * isInstant("2026-02-28T21:01:14+07:00") // => true
 * isInstant("2026-02-28T21:01:14") // => false
 */
export function isInstant(value: unknown): value is Instant {
  return !Number.isNaN(readInstant(value));
}
