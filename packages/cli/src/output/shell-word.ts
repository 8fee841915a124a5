/**
 * A text as one word of a shell command, quoted where it needs to be.
 *
 * @example
 * shellWord("title=Welcome everyone") // => "'title=Welcome everyone'"
 */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
