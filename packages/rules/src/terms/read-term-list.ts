import type { ListBoundary } from "../model/ruleset.js";

/** The part of a list that decides what it finds. */
export interface Terms {
  /** What to look for. */
  readonly terms: readonly string[];
  /** Texts inside which a term does not count. */
  readonly allow: readonly string[];
  /** Whether both must stand alone. */
  readonly boundary: ListBoundary;
}

/** Reads a list of the ruleset, or an array of terms that must stand alone; undefined for anything else. */
export function readTermList(value: unknown): Terms | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) return isTexts(value) ? { terms: value, allow: [], boundary: "word" } : undefined;
  const own = (key: string): unknown =>
    Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
  const terms = own("terms");
  const allow = own("allow") ?? [];
  const boundary = own("boundary") ?? "word";
  if (!isTexts(terms) || !isTexts(allow) || (boundary !== "word" && boundary !== "substring")) return undefined;
  return { terms, allow, boundary };
}

/** The empty text is in every other, so that to look for it is a slip. */
function isTexts(value: unknown): value is readonly string[] {
  if (!Array.isArray(value)) return false;
  for (const text of value) if (typeof text !== "string" || text === "") return false;
  return true;
}
