import { coreCatalogue, type CoreMessageKey } from "./core-catalogue.js";

// Largest first. A duration shows its largest unit and, where it is not zero, the next.
const units: readonly { readonly key: CoreMessageKey; readonly seconds: number }[] = [
  { key: "duration.days", seconds: 86_400 },
  { key: "duration.hours", seconds: 3600 },
  { key: "duration.minutes", seconds: 60 },
  { key: "duration.seconds", seconds: 1 },
];

/**
 * Writes a length of time in its two largest units, rounded to the smaller: nobody needs the seconds of a day.
 *
 * @param locale - a BCP 47 tag
 * @param seconds - finite; a negative one is written with a minus sign
 * @example
 * formatDuration("id", 12_000) // => "3 jam 20 menit"
 * formatDuration("en", 59.7) // => "1 min"
 * formatDuration("en", 90_000) // => "1 day 1 h"
 */
export function formatDuration(locale: string, seconds: number): string {
  const length = Math.abs(seconds);
  let rest = Math.round(length);
  // By what it comes to when rounded: 59 min 59.6 s is an hour, and an hour has no seconds.
  if (rest >= 3600) rest = Math.round(length / 60) * 60;
  if (rest >= 86_400) rest = Math.round(length / 3600) * 3600;
  const parts: string[] = [];
  for (const { key, seconds: size } of units) {
    const count = Math.floor(rest / size);
    if (count > 0) parts.push(coreCatalogue.text(locale, key, { count }));
    rest -= count * size;
  }
  if (parts.length === 0) return coreCatalogue.text(locale, "duration.seconds", { count: 0 });
  return `${seconds < 0 ? "−" : ""}${parts.join(" ")}`;
}
