const segmenter = /* @__PURE__ */ new Intl.Segmenter("en", { granularity: "grapheme" });

/** The characters of a text as a reader counts them. */
function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** How many characters a reader sees in a text. */
export function lengthOf(text: string): number {
  return graphemes(text).length;
}

/**
 * Cuts a text to a width, with an ellipsis where something is missing.
 *
 * @example
 * cut("Kopi Nusantara Club", 10) // => "Kopi Nusa…"
 */
export function cut(text: string, width: number): string {
  const characters = graphemes(text);
  if (characters.length <= width) return text;
  return `${characters
    .slice(0, width - 1)
    .join("")
    .trimEnd()}…`;
}
