/** How a record stands after a line of it. */
export type QuotedRecordState = "complete" | "open" | "text-after-quote";

const quote = 34;

/**
 * Takes apart a CSV record that holds quotes (RFC 4180), line by line, since a quoted field may hold line breaks.
 * A quote inside a field that does not begin with one is text, as spreadsheets and other readers have it.
 */
export class QuotedRecord {
  /** The fields so far; `undefined` is an empty field without quotes. */
  readonly fields: (string | undefined)[] = [];
  readonly #delimiter: string;
  #parts: string[] | undefined;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** Takes the next line, without its line feed. */
  push(line: string): QuotedRecordState {
    const end = line.endsWith("\r") ? line.length - 1 : line.length;
    let position = 0;
    if (this.#parts !== undefined) {
      this.#parts.push("\n");
      position = this.#readQuoted(line, 0);
      if (position < 0) return "open";
      position = this.#afterQuote(line, position, end);
      if (position < 0) return "text-after-quote";
      if (position > end) return "complete";
    }
    for (;;) {
      if (line.charCodeAt(position) === quote) {
        this.#parts = [];
        position = this.#readQuoted(line, position + 1);
        if (position < 0) return "open";
        position = this.#afterQuote(line, position, end);
        if (position < 0) return "text-after-quote";
      } else {
        let next = line.indexOf(this.#delimiter, position);
        if (next === -1) next = end;
        this.fields.push(next === position ? undefined : line.slice(position, next));
        position = next + 1;
      }
      if (position > end) return "complete";
    }
  }

  /** Reads on in a quoted field; returns where it is closed, just after the quote, or -1 at the end of the line. */
  #readQuoted(line: string, from: number): number {
    const parts = this.#parts as string[];
    let start = from;
    for (;;) {
      const close = line.indexOf('"', start);
      if (close === -1) {
        parts.push(line.slice(start));
        return -1;
      }
      parts.push(line.slice(start, close));
      if (line.charCodeAt(close + 1) !== quote) return close + 1;
      parts.push('"');
      start = close + 2;
    }
  }

  /** Ends a quoted field; returns where the next one begins, or -1 when text follows the closing quote. */
  #afterQuote(line: string, position: number, end: number): number {
    if (position < end && !line.startsWith(this.#delimiter, position)) return -1;
    this.fields.push((this.#parts as string[]).join(""));
    this.#parts = undefined;
    return position + 1;
  }
}
