// Fits a terminal and an editor beside another window.
const widest = 100;

/**
 * A text as lines of comment, broken between words.
 *
 * @example
 * comment("Who is counted.", "  ") // => ["  # Who is counted."]
 */
export function comment(text: string, indent = ""): string[] {
  const start = `${indent}#`;
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = start;
    for (const word of paragraph.split(" ").filter((part) => part !== "")) {
      if (line !== start && line.length + 1 + word.length > widest) {
        lines.push(line);
        line = start;
      }
      line += ` ${word}`;
    }
    lines.push(line);
  }
  return lines;
}
