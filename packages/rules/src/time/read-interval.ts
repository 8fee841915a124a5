import { readRange, type Range } from "../operators/read-range.js";
import { readDuration } from "./read-duration.js";
import { readInstant } from "./read-instant.js";

/**
 * An interval of time in epoch milliseconds, both ends in it: `[from, to]`, `{ from, to }` of which one may be left
 * out, or ISO 8601 text of two instants or of an instant and a duration with `/` between. Undefined for anything else.
 *
 * @example
 * readInterval("PT24H/2026-11-20T12:00:00Z") // => { from: 1795089600000, to: 1795176000000 }
 */
export function readInterval(value: unknown): Range | undefined {
  if (typeof value !== "string") return readRange(value, readInstant);
  const parts = value.split("/");
  if (parts.length !== 2) return undefined;
  const [first, last] = parts as [string, string];
  const from = first.startsWith("P") ? readInstant(last) - 1000 * readDuration(first) : readInstant(first);
  const to = last.startsWith("P") ? readInstant(first) + 1000 * readDuration(last) : readInstant(last);
  return from <= to ? { from, to } : undefined;
}
