import { IntlMessageFormat } from "intl-messageformat";
import type { MessageParameter } from "../errors/issue.js";

/** The languages every Rukun package speaks, English first: it is the fallback. */
export const locales = ["en", "id"] as const;

/** One of {@link locales}. */
export type Locale = (typeof locales)[number];

/** Messages by key, in ICU MessageFormat. */
export type Messages = Readonly<Record<string, string>>;

/** A package's texts in every language it speaks. */
export interface Catalogue<Key extends string = string> {
  /** Messages by BCP 47 tag, then by key. */
  readonly messages: Readonly<Record<string, Readonly<Record<Key, string>>>>;
  /**
   * A message in a language, with its parameters filled in. A regional tag falls back to its language
   * (`id-ID` to `id`), an unknown one to English.
   *
   * @throws RangeError when the key has no message, which the types rule out for keys written in code
   */
  text(locale: string, key: Key, params?: Readonly<Record<string, MessageParameter | Date>>): string;
}

/**
 * Makes a package's catalogue out of its messages, `en` and `id` complete; a platform adds further languages.
 *
 * @param messages - by BCP 47 tag, then by key; every language must have English's keys
 * @example
 * const catalogue = createCatalogue({
 *   en: { found: "{count, plural, one {# member} other {# members}} found" },
 *   id: { found: "{count} anggota ditemukan" },
 * });
 * catalogue.text("id-ID", "found", { count: 1200 }) // => "1.200 anggota ditemukan"
 */
export function createCatalogue<Key extends string>(
  messages: Readonly<Record<Locale, Readonly<Record<Key, string>>> & Record<string, Readonly<Record<Key, string>>>>,
): Catalogue<Key> {
  const formats = new Map<string, IntlMessageFormat>();
  return {
    messages,
    text(locale, key, params = {}) {
      const tag = closestLocale(locale, Object.keys(messages));
      const cacheKey = `${tag} ${key}`;
      let format = formats.get(cacheKey);
      if (format === undefined) {
        const own = messages[tag];
        const message = own !== undefined && Object.hasOwn(own, key) ? own[key] : undefined;
        if (message === undefined) throw new RangeError(`The catalogue has no message "${key}" for "${tag}".`);
        format = new IntlMessageFormat(message, tag, undefined, { ignoreTag: true });
        formats.set(cacheKey, format);
      }
      return String(format.format(params));
    },
  };
}

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
