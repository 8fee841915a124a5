import { sha256Hex } from "@rukun/core";
import { CountersError } from "./errors/counters-error.js";

// Longer values are kept as their hash: keys stay short whatever people write, and raw text is not stored.
const longestText = 128;

/**
 * A value as part of a key: what kind it is, its length, and itself, so that no two values and no two lists of
 * values are written alike. `undefined` for what cannot be part of a key.
 */
export function keyPart(value: unknown): string | undefined {
  switch (typeof value) {
    case "string":
      return part("s", value);
    case "number":
      return Number.isFinite(value) ? part("n", String(value)) : undefined;
    case "boolean":
      return part("b", String(value));
    default:
      return undefined;
  }
}

/**
 * A member's id as part of a key or as a value: marked as a member's, so that a store can find and erase what it
 * keeps about one. An id that is a number is the same as its text.
 *
 * @example
 * memberPart("siti") // => "m4:siti"
 */
export function memberPart(id: string | number): string {
  return part("m", String(id));
}

/**
 * A key of its parts.
 *
 * @example
 * counterKey([memberPart("siti"), memberPart("budi")]) // => "m4:sitim4:budi"
 */
export function counterKey(parts: readonly string[]): string {
  return parts.length === 1 ? String(parts[0]) : parts.join("");
}

/**
 * The parts of a key.
 *
 * @throws CountersError `invalid-counter-key`
 * @example
 * counterKeyParts("m4:sitim4:budi") // => ["m4:siti", "m4:budi"]
 */
export function counterKeyParts(key: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < key.length;) {
    const colon = key.indexOf(":", start);
    const end = colon + 1 + Number(key.slice(start + 1, colon));
    if (!(colon > start + 1 && end > colon && end <= key.length)) {
      throw new CountersError([{ code: "invalid-counter-key", path: [], params: {} }]);
    }
    parts.push(key.slice(start, end));
    start = end;
  }
  return parts;
}

/** What a part was made of, as text; the hash where the text was long. */
export function partText(text: string): string {
  return text.slice(text.indexOf(":") + 1);
}

function part(kind: string, text: string): string {
  // An upper-case kind says that this is the hash, not the text.
  const parts =
    text.length <= longestText ? [kind, text.length, ":", text] : [kind.toUpperCase(), "64:", sha256Hex(text)];
  // Joined, not added up: engines keep a sum of texts as its parts, which for a short key is three times the memory.
  return parts.join("");
}
