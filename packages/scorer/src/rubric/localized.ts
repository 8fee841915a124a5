import { closestLocale } from "@rukun/core";

/** A text in several languages, by BCP 47 tag. */
export type Localized = Readonly<Record<string, string>>;

/**
 * A text in the language asked for: itself, its parents (`id-ID`, then `id`), English, else the first there is.
 *
 * @example
 * localize({ en: "Plan", id: "Rencana" }, "id-ID") // => "Rencana"
 */
export function localize(text: Localized, locale: string): string {
  const tag = closestLocale(locale, Object.keys(text));
  return (Object.hasOwn(text, tag) ? text[tag] : Object.values(text)[0]) ?? "";
}
