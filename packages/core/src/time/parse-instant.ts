import { CoreError } from "../errors/core-error.js";
import type { Path } from "../errors/path.js";
import { showValue } from "../errors/show-value.js";
import { readInstant } from "./read-instant.js";

/**
 * Reads a point in time: ISO 8601 with `T`, at least minutes, and an offset `Z` or `±HH:MM`; or whole milliseconds
 * since 1970-01-01T00:00:00Z.
 *
 * A time without an offset is refused, since it is another instant in every time zone, as is a date that no calendar
 * has, such as 30 February, and a year outside 1970 to 2100. A fraction of a second may have any length and is cut
 * to milliseconds.
 *
 * @param value - what the input holds
 * @param path - where, for the error
 * @returns epoch milliseconds
 * @throws CoreError `invalid-instant`
 * @example
 * parseInstant("2026-02-28T21:01:14+07:00") // => 1772287274000
 * parseInstant(1772287274000) // => 1772287274000
 */
export function parseInstant(value: unknown, path: Path = []): number {
  const instant = readInstant(value);
  if (!Number.isNaN(instant)) return instant;
  throw new CoreError([{ code: "invalid-instant", path, params: { value: showValue(value) } }]);
}
