/**
 * Breaks a text into lines of a width, at spaces; a longer word stands alone.
 *
 * @example
 * wrap("one two three", 7) // => ["one two", "three"]
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
