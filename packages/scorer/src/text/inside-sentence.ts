/** A title as it reads inside a sentence: its first letter small, unless it begins with an abbreviation. */
export function insideSentence(title: string, locale: string): string {
  if (/^\p{Lu}{2}/u.test(title)) return title;
  return title.charAt(0).toLocaleLowerCase(locale) + title.slice(1);
}
