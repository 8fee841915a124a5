import { cleanText } from "../wording/clean-text.js";

/**
 * Escapes a text for Markdown, so that nothing a community wrote becomes a heading, a link, a table cell or HTML: it
 * reads as it was written, on one line.
 *
 * @example
 * escapeMarkdown("a | b *c*") // => "a \\| b \\*c\\*"
 */
export function escapeMarkdown(text: string): string {
  return (
    cleanText(text)
      .replace(/[\\`*_[\]<>|~$^]/g, "\\$&")
      // A list marker or a number at the start would begin a list; an address would become a link on its own.
      .replace(/^(\s*)([-+])(?=[\s-]|$)/, "$1\\$2")
      .replace(/^(\s*\d+)([.)])(?=\s|$)/, "$1\\$2")
      .replace(/^(\s*)#/, "$1\\#")
      .replace(/&(?=#?\w+;)/g, "\\&")
      .replace(/:\/\//g, ":\\/\\/")
      .replace(/\bwww\./gi, (match) => `${match.slice(0, 3)}\\.`)
      .replace(/@/g, "\\@")
  );
}
