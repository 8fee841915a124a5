import { escapeMarkdown } from "./escape-markdown.js";

/** Markdown being written, block by block. Every text given to it is escaped; a cell may also be ready Markdown. */
export interface MarkdownDocument {
  /** A heading of a level, 1 to 6. */
  heading(level: number, text: string): void;
  /** A paragraph. */
  paragraph(text: string): void;
  /** A paragraph in bold. */
  strong(text: string): void;
  /** A list; a nested array is indented below the item before it. */
  list(items: readonly (string | readonly string[])[], options?: { readonly ordered?: boolean }): void;
  /** A table, its columns' alignments by head. */
  table(head: readonly string[], rows: readonly (readonly MarkdownCell[])[]): void;
  /** A quotation, for notices. */
  quote(text: string): void;
  /** Everything written, ending with a newline. */
  toString(): string;
}

/** A cell: a text, or Markdown made of escaped texts. */
export type MarkdownCell = string | { readonly markdown: string };

/** A link with an escaped text and an address that cannot end it early. */
export function markdownLink(text: string, address: string): MarkdownCell {
  const target = address.replace(/[<>()|\\\s]/g, (character) =>
    encodeURIComponent(character).replace("(", "%28").replace(")", "%29"),
  );
  return { markdown: `[${escapeMarkdown(text)}](<${target}>)` };
}

/** Starts an empty Markdown document. */
export function createMarkdownDocument(): MarkdownDocument {
  const blocks: string[] = [];
  const cell = (value: MarkdownCell): string => (typeof value === "string" ? escapeMarkdown(value) : value.markdown);
  const row = (cells: readonly MarkdownCell[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return {
    heading: (level, text) => void blocks.push(`${"#".repeat(level)} ${escapeMarkdown(text)}`),
    paragraph: (text) => void blocks.push(escapeMarkdown(text)),
    strong: (text) => void blocks.push(`**${escapeMarkdown(text)}**`),
    quote: (text) => void blocks.push(`> ${escapeMarkdown(text)}`),
    list(items, { ordered = false } = {}) {
      let number = 0;
      const lines = items.flatMap((item) => {
        if (typeof item !== "string") return item.map((each) => `${ordered ? "   " : "  "}- ${escapeMarkdown(each)}`);
        number += 1;
        return [`${ordered ? `${number}.` : "-"} ${escapeMarkdown(item)}`];
      });
      if (lines.length > 0) blocks.push(lines.join("\n"));
    },
    table(head, rows) {
      blocks.push([row(head), row(head.map(() => ({ markdown: "---" }))), ...rows.map(row)].join("\n"));
    },
    toString: () => `${blocks.join("\n\n")}\n`,
  };
}
