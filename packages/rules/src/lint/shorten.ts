/** The beginning of a text that is longer than a message should be. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  // The half of a pair that a cut would leave is dropped with it.
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
