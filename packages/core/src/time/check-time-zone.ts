import { CoreError } from "../errors/core-error.js";
import type { Path } from "../errors/path.js";
import { showValue } from "../errors/show-value.js";
import type { TimeZone } from "./instant.js";
import { nearestTimeZone } from "./nearest-time-zone.js";

/**
 * Reads the name of a time zone: IANA's, or `UTC`. Whether a name is known is the engine's answer; an offset such as
 * `+07:00` is refused, since it has no daylight saving and older engines do not know it.
 *
 * @param name - what the input holds
 * @param path - where, for the error
 * @throws CoreError `unknown-time-zone`, with the nearest name there is
 * @example
 * checkTimeZone("Asia/Jakarta") // => "Asia/Jakarta"
 */
export function checkTimeZone(name: unknown, path: Path = []): TimeZone {
  if (typeof name === "string" && isTimeZone(name)) return name;
  const value = showValue(name);
  throw new CoreError([
    { code: "unknown-time-zone", path, params: { value, nearest: nearestTimeZone(value) ?? "none" } },
  ]);
}

// Asking the engine takes up to a millisecond, and it knows some hundreds of names.
const known = /* @__PURE__ */ new Set<string>();

function isTimeZone(name: string): boolean {
  if (known.has(name)) return true;
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    Intl.DateTimeFormat("en", { timeZone: name });
    // Spellings that differ in case are many: only the first few hundred names are remembered.
    if (known.size < 600) known.add(name);
    return true;
  } catch {
    return false;
  }
}
