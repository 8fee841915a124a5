// Control characters, line and paragraph separators, half surrogate pairs, characters that turn the direction of
// writing, the zero-width space and the byte order mark. Joiners stay: Persian and emoji need them.
const invisible = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}\u200b\ufeff]/gu;

/**
 * Writes characters that a terminal would obey, or that a reader would not see, as `\u….`: for text from outside
 * that goes into a log, a terminal or a message. The answer is always one line.
 *
 * @example
 * makeVisible("budi\u001b[31m") // => "budi\\u001b[31m"
 */
export function makeVisible(text: string): string {
  return text.replace(invisible, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
