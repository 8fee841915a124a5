import { Tokenizer, TokenParser, TokenType } from "@streamparser/json";
import type { ParserContext } from "../reading/record-parser.js";
import { unsafeNames } from "./unsafe-names.js";

/** A value found in a JSON stream. */
export interface StreamedValue {
  /** The value, with nothing of what is around it. */
  readonly value: unknown;
  /** The names and indexes that lead to it. */
  readonly path: readonly (string | number)[];
}

/** JSON that arrives in pieces. */
export interface JsonStream {
  /** Takes the next bytes. */
  push(bytes: Buffer): void;
  /** The input has ended. */
  end(): void;
}

const openBracket = 0x5b;
const openBrace = 0x7b;

/**
 * Reads values out of JSON that need not fit in memory: an array's elements, or the elements of a top-level object's
 * arrays.
 *
 * @param context - from the reader; damage ends the reading of the input, since nothing after it can be trusted
 * @param options - the arrays to read of an object, and what takes their elements
 */
export function createJsonStream<Item>(
  context: ParserContext<Item>,
  options: { arrays: readonly string[]; onValue: (value: StreamedValue) => void },
): JsonStream {
  let position = 0;
  let line = 1;
  let lastToken = 0;
  let lastText: unknown;
  let parser: { readonly tokenizer: Tokenizer; readonly tokens: TokenParser } | undefined;

  const start = (opener: number): { readonly tokenizer: Tokenizer; readonly tokens: TokenParser } => {
    const paths = opener === openBracket ? ["$.*"] : options.arrays.map((name) => `$.${name}.*`);
    const tokenizer = new Tokenizer();
    const tokens = new TokenParser({ paths, keepStack: false });
    tokenizer.onToken = (token) => {
      lastToken = token.offset;
      if (token.token === TokenType.COLON && unsafeNames.includes(String(lastText))) {
        context.fail({ code: "forbidden-key", line, params: { key: String(lastText) } });
      }
      lastText = token.token === TokenType.STRING ? token.value : undefined;
      tokens.write(token);
    };
    tokens.onValue = ({ value, key, stack }) => {
      const above = stack.slice(1).map((element) => element.key);
      const path = [...above, key].filter((part): part is string | number => part !== undefined);
      options.onValue({ value: value as unknown, path });
    };
    return { tokenizer, tokens };
  };

  return {
    push(bytes) {
      if (parser === undefined) {
        const first = bytes.findIndex((byte) => byte > 0x20);
        if (first === -1) return;
        const opener = bytes[first] as number;
        if (opener !== openBracket && opener !== openBrace) context.fail({ code: "broken-json", line });
        parser = start(opener);
      }
      const { tokenizer, tokens } = parser;
      guard(() => {
        tokenizer.write(bytes);
      });
      position += bytes.length;
      line += countLines(bytes, bytes.length);
      if (!tokens.isEnded && position - lastToken > context.maxLineBytes) {
        context.fail({ code: "record-too-long", line, params: { limit: context.maxLineBytes } });
      }

      function guard(work: () => void): void {
        try {
          work();
        } catch (error) {
          if (!isSyntaxProblem(error)) throw error;
          const before = Math.max(0, Math.min(bytes.length, lastToken - position + 1));
          context.fail({ code: "broken-json", line: line + countLines(bytes, before) });
        }
      }
    },
    end() {
      if (parser === undefined) context.fail({ code: "empty-file" });
      if (!parser.tokens.isEnded) context.fail({ code: "broken-json", line });
    },
  };
}

/** The library's own complaints, as against what a callback throws. */
function isSyntaxProblem(error: unknown): boolean {
  return error instanceof Error && /^(?:Token|Invalid|Unexpected)/.test(`${error.constructor.name} ${error.message}`);
}

function countLines(bytes: Buffer, end: number): number {
  let lines = 0;
  for (let index = bytes.indexOf(10); index !== -1 && index < end; index = bytes.indexOf(10, index + 1)) lines++;
  return lines;
}
