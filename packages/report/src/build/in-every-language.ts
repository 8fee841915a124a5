import { locales } from "@rukun/core";
import type { Localized, Rubric } from "@rukun/scorer";

/**
 * The scorer's words for a code in every language of the rubric and of this package, so that a stored report can be
 * read in any of them.
 */
export function inEveryLanguage(rubric: Rubric, write: (locale: string) => string): Localized {
  return Object.fromEntries([...new Set([...locales, ...rubric.locales])].map((locale) => [locale, write(locale)]));
}
