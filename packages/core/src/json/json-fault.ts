/**
 * The index of the first character at which a text stops being JSON (RFC 8259), its length when it ends too early,
 * or `undefined` when it is JSON. Engines word their own answers differently, and some give no position.
 *
 * @internal
 */
export function jsonFault(text: string): number | undefined {
  const scanner = new Scanner(text);
  return scanner.scan() ? undefined : scanner.position;
}

/** Walks a text until it stops being JSON; nesting is kept on a list, so that depth cannot exhaust the stack. */
class Scanner {
  position = 0;
  readonly #text: string;
  readonly #closers: ("}" | "]")[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  scan(): boolean {
    for (;;) {
      this.#space();
      const opener = this.#text[this.position];
      if (opener === "{" || opener === "[") {
        this.position++;
        this.#space();
        const closer = opener === "{" ? "}" : "]";
        if (!this.#take(closer)) {
          this.#closers.push(closer);
          if (closer === "}" && !this.#key()) return false;
          continue;
        }
      } else if (!this.#scalar()) return false;
      const more = this.#afterValue();
      if (more !== "value") return more === "end";
    }
  }

  /** What follows a value: another in the same list or object, the end of the text, or something else. */
  #afterValue(): "value" | "end" | "fault" {
    for (;;) {
      this.#space();
      const closer = this.#closers.at(-1);
      if (closer === undefined) return this.position === this.#text.length ? "end" : "fault";
      if (this.#take(",")) {
        this.#space();
        return closer === "]" || this.#key() ? "value" : "fault";
      }
      if (!this.#take(closer)) return "fault";
      this.#closers.pop();
    }
  }

  #key(): boolean {
    if (this.#text[this.position] !== '"' || !this.#string()) return false;
    this.#space();
    return this.#take(":");
  }

  #scalar(): boolean {
    switch (this.#text[this.position]) {
      case '"':
        return this.#string();
      case "t":
        return this.#word("true");
      case "f":
        return this.#word("false");
      case "n":
        return this.#word("null");
      default:
        return this.#number();
    }
  }

  #string(): boolean {
    this.position++;
    for (;;) {
      this.#plainText();
      if (this.#take('"')) return true;
      if (!this.#take("\\")) return false;
      if (this.#take("u")) {
        for (let digit = 0; digit < 4; digit++) if (!this.#skip(/[0-9a-fA-F]/y)) return false;
      } else if (!this.#skip(/["\\/bfnrt]/y)) return false;
    }
  }

  /** Characters of a string up to a quote, an escape or a control character. */
  #plainText(): void {
    while (this.position < this.#text.length) {
      const code = this.#text.charCodeAt(this.position);
      if (code === 34 || code === 92 || code < 32) return;
      this.position++;
    }
  }

  #number(): boolean {
    this.#take("-");
    if (!this.#take("0") && !this.#skip(/[1-9]\d*/y)) return false;
    if (this.#take(".") && !this.#skip(/\d+/y)) return false;
    if (!this.#skip(/[eE]/y)) return true;
    this.#skip(/[+-]/y);
    return this.#skip(/\d+/y);
  }

  #word(word: string): boolean {
    for (const character of word) if (!this.#take(character)) return false;
    return true;
  }

  #space(): void {
    this.#skip(/[ \t\n\r]*/y);
  }

  #take(character: string): boolean {
    if (this.#text[this.position] !== character) return false;
    this.position++;
    return true;
  }

  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.position;
    if (!pattern.test(this.#text)) return false;
    this.position = pattern.lastIndex;
    return true;
  }
}
