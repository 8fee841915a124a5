/** What a line splitter tells. Line numbers are 1-based. */
export interface LineSink {
  /** A line without its line feed; a carriage return before that is left in place. */
  line(text: string, lineNumber: number): void;
  /** A line longer than the limit went by. */
  tooLong(lineNumber: number): void;
  /** A line that is not in the encoding. */
  undecodable(lineNumber: number): void;
}

/** Decodes the bytes of a line; `undefined` when they are not in the encoding. */
export type DecodeLine = (bytes: Buffer, start: number, end: number) => string | undefined;

/**
 * Cuts chunks of bytes into lines. Each line is decoded by itself: a field cut out of it then keeps only that line in
 * memory, and a line in another encoding spoils no other.
 */
export class LineSplitter {
  readonly #sink: LineSink;
  readonly #maxLineBytes: number;
  readonly #decode: DecodeLine;
  #held: Buffer[] = [];
  #heldBytes = 0;
  #discarding = false;
  #lineNumber = 0;

  constructor(sink: LineSink, options: { maxLineBytes: number; decode: DecodeLine }) {
    this.#sink = sink;
    this.#maxLineBytes = options.maxLineBytes;
    this.#decode = options.decode;
  }

  /** Takes the next bytes; they are copied where they are needed later. */
  push(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      const from = start;
      start = end + 1;
      if (this.#heldBytes > 0 || this.#discarding) {
        this.#hold(chunk.subarray(from, end));
        this.#finish();
      } else {
        this.#emit(chunk, from, end);
      }
    }
    if (start < chunk.length) this.#hold(chunk.subarray(start));
  }

  /** The last line, where no line feed ended it. */
  end(): void {
    if (this.#heldBytes > 0 || this.#discarding) this.#finish();
  }

  #hold(part: Buffer): void {
    if (this.#discarding) return;
    if (this.#heldBytes + part.length > this.#maxLineBytes) {
      this.#discarding = true;
      this.#held = [];
      this.#heldBytes = 0;
    } else {
      this.#held.push(Buffer.from(part));
      this.#heldBytes += part.length;
    }
  }

  #finish(): void {
    if (this.#discarding) {
      this.#discarding = false;
      this.#sink.tooLong(++this.#lineNumber);
      return;
    }
    const line = this.#held.length === 1 ? (this.#held[0] as Buffer) : Buffer.concat(this.#held);
    this.#held = [];
    this.#heldBytes = 0;
    this.#emit(line, 0, line.length);
  }

  #emit(bytes: Buffer, start: number, end: number): void {
    const lineNumber = ++this.#lineNumber;
    if (end - start > this.#maxLineBytes) {
      this.#sink.tooLong(lineNumber);
      return;
    }
    const text = this.#decode(bytes, start, end);
    if (text === undefined) this.#sink.undecodable(lineNumber);
    else this.#sink.line(text, lineNumber);
  }
}
