import { IntlMessageFormat } from "intl-messageformat";
import type { MessageParameter } from "../errors/issue.js";
import { closestLocale, type Locale } from "./closest-locale.js";

/** Messages by key, in ICU MessageFormat. */
export type Messages<Key extends string = string> = Readonly<Record<Key, string>>;

/** A package's texts in every language it speaks. */
export interface Catalogue<Key extends string = string> {
  /** Messages by BCP 47 tag, then by key. */
  readonly messages: Readonly<Record<string, Messages<Key>>>;
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
 * Check the messages in a test with {@link lintCatalogue}.
 *
 * @param messages - by BCP 47 tag, then by key; every language must have English's keys
 * @example
 * const catalogue = createCatalogue({
 *   en: { found: "{count, plural, one {# member} other {# members}} found" },
 *   id: { found: "{count, number} anggota ditemukan" },
 * });
 * catalogue.text("id-ID", "found", { count: 1200 }) // => "1.200 anggota ditemukan"
 */
export function createCatalogue<Key extends string>(
  messages: Readonly<Record<Locale, Messages<Key>> & Record<string, Messages<Key>>>,
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
