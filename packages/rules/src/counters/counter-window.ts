import { readDuration } from "../time/read-duration.js";

/** A length of time: ISO 8601 such as `PT60S`, `PT10M`, `PT24H` or `P7D`, or a number of seconds; whole seconds. */
export type CounterWindow = string | number;

/** The longest window, ten years as for metrics: 3,660 days in seconds. */
export const longestWindow = 316_224_000;

/**
 * The milliseconds of a length of time, or `undefined` when it is none, shorter than a second, or longer than 3,660
 * days. A day is 24 hours.
 */
export function readWindow(value: unknown): number | undefined {
  const seconds = readDuration(value);
  return Number.isInteger(seconds) && seconds >= 1 && seconds <= longestWindow ? seconds * 1000 : undefined;
}

/** Like {@link readWindow}, with nothing (`0`, `PT0S`) allowed. */
export function readLateness(value: unknown): number | undefined {
  return readDuration(value) === 0 ? 0 : readWindow(value);
}
