/** The languages every Rukun package speaks, English first: it is the fallback. */
export const locales = ["en", "id"] as const;

/** One of {@link locales}. */
export type Locale = (typeof locales)[number];

/**
 * The language to use for a request: itself, its own parents (`id-ID`, then `id`), else English.
 *
 * @example
 * closestLocale("id-ID", ["en", "id"]) // => "id"
 */
export function closestLocale(requested: string, available: readonly string[]): string {
  for (let tag = requested; tag !== ""; tag = tag.slice(0, Math.max(0, tag.lastIndexOf("-")))) {
    const match = available.find((candidate) => candidate.toLowerCase() === tag.toLowerCase());
    if (match !== undefined) return match;
  }
  return "en";
}
