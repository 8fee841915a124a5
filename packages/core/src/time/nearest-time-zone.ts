import { nearest } from "../errors/nearest.js";
import type { TimeZone } from "./instant.js";

// Offsets and abbreviations that people write for the zones of Indonesia and its neighbours.
const familiar: Readonly<Partial<Record<string, TimeZone>>> = {
  wib: "Asia/Jakarta",
  wita: "Asia/Makassar",
  wit: "Asia/Jayapura",
  bandung: "Asia/Jakarta",
  surabaya: "Asia/Jakarta",
  bali: "Asia/Makassar",
  denpasar: "Asia/Makassar",
  sgt: "Asia/Singapore",
};

/**
 * The time zone whose name or city is nearest to what was written, or `undefined` where nothing is near.
 *
 * @internal
 */
export function nearestTimeZone(written: string): TimeZone | undefined {
  const word = written.toLowerCase();
  if (Object.hasOwn(familiar, word)) return familiar[word];
  const names = ["UTC", ...Intl.supportedValuesOf("timeZone")];
  const byCity = new Map(names.map((name) => [name.slice(name.lastIndexOf("/") + 1), name]));
  return nearest(written, names) ?? byCity.get(nearest(written, [...byCity.keys()]) ?? "");
}
