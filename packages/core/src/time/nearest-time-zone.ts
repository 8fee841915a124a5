import type { TimeZone } from "./instant.js";

// Offsets and abbreviations that people write for the zones of Indonesia and its neighbours.
const familiar: Readonly<Record<string, TimeZone>> = {
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
 * The time zone whose name is nearest to what was written, or `undefined` where nothing is near: at most a third of
 * the letters wrong, or the city alone.
 *
 * @internal
 */
export function nearestTimeZone(written: string): TimeZone | undefined {
  if (written.length > 40) return undefined;
  const wanted = simplify(written);
  if (wanted.length < 3) return undefined;
  if (Object.hasOwn(familiar, wanted)) return familiar[wanted];
  let nearest: TimeZone | undefined;
  let least = Math.floor(wanted.length / 3) + 1;
  for (const name of ["UTC", ...Intl.supportedValuesOf("timeZone")]) {
    const city = name.slice(name.lastIndexOf("/") + 1);
    const wrong = Math.min(edits(wanted, simplify(name)), edits(wanted, simplify(city)));
    if (wrong < least) {
      nearest = name;
      least = wrong;
    }
  }
  return nearest;
}

function simplify(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, "");
}

/** Levenshtein distance: letters to put in, take out or change. */
function edits(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const change = (row[j - 1] as number) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[right.length] as number;
}
