import type { Catalogue, Messages } from "./catalogue.js";
import { closestLocale, type Locale } from "./closest-locale.js";

/**
 * Makes a catalogue whose messages have plain places only: `{name}` and nothing else of ICU MessageFormat, no plurals
 * and no choices. For packages that a web page loads and that must stay small; the others use
 * {@link createCatalogue}. Check the messages in a test with {@link lintCatalogue}.
 *
 * @param messages - by BCP 47 tag, then by key; every language must have English's keys
 * @example
 * const catalogue = createPlainCatalogue({
 *   en: { found: "rule {rule} was found" },
 *   id: { found: "aturan {rule} ditemukan" },
 * });
 * catalogue.text("id-ID", "found", { rule: "links" }) // => "aturan links ditemukan"
 */
export function createPlainCatalogue<Key extends string>(
  messages: Readonly<Record<Locale, Messages<Key>> & Record<string, Messages<Key>>>,
): Catalogue<Key> {
  return {
    messages,
    text(locale, key, params = {}) {
      const tag = closestLocale(locale, Object.keys(messages));
      const own = messages[tag];
      const message = own !== undefined && Object.hasOwn(own, key) ? own[key] : undefined;
      if (message === undefined) throw new RangeError(`The catalogue has no message "${key}" for "${tag}".`);
      return message.replace(/\{(\w+)\}/g, (place, name: string) =>
        Object.hasOwn(params, name) ? String(params[name]) : place,
      );
    },
  };
}
