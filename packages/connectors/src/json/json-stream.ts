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
  let own: { readonly error: unknown } | undefined;
  let parser: { readonly tokenizer: Tokenizer; readonly tokens: TokenParser } | undefined;

  /** Keeps what our side throws apart from what the library throws. */
  const mine = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      own = { error };
      throw error;
    }
  };

  const start = (opener: number): { readonly tokenizer: Tokenizer; readonly tokens: TokenParser } => {
    const paths = opener === openBracket ? ["$.*"] : options.arrays.map((name) => `$.${name}.*`);
    const tokenizer = new Tokenizer();
    const tokens = new TokenParser({ paths, keepStack: false });
    tokenizer.onToken = (token) => {
      lastToken = token.offset;
      if (token.token === TokenType.COLON && unsafeNames.includes(String(lastText))) {
        const params = { key: String(lastText) };
        mine(() => context.fail({ code: "forbidden-key", line, params }));
      }
      lastText = token.token === TokenType.STRING ? token.value : undefined;
      tokens.write(token);
    };
    tokens.onValue = ({ value, key, stack }) => {
      const above = stack.slice(1).map((element) => element.key);
      const path = [...above, key].filter((part): part is string | number => part !== undefined);
      mine(() => {
        options.onValue({ value, path });
      });
    };
    return { tokenizer, tokens };
  };

  const write = (tokenizer: Tokenizer, bytes: Buffer): void => {
    try {
      tokenizer.write(bytes);
    } catch (error) {
      if (own !== undefined) throw own.error;
      const before = Math.max(0, Math.min(bytes.length, lastToken - position + 1));
      const isEncoding = error instanceof TypeError;
      context.fail({ code: isEncoding ? "not-utf8" : "broken-json", line: line + countLines(bytes, before) });
    }
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
      write(parser.tokenizer, bytes);
      position += bytes.length;
      line += countLines(bytes, bytes.length);
      if (!parser.tokens.isEnded && position - lastToken > context.maxLineBytes) {
        context.fail({ code: "record-too-long", line, params: { limit: context.maxLineBytes } });
      }
    },
    end() {
      if (parser === undefined) context.fail({ code: "empty-file" });
      if (!parser.tokens.isEnded) context.fail({ code: "broken-json", line });
    },
  };
}

function countLines(bytes: Buffer, end: number): number {
  let lines = 0;
  for (let index = bytes.indexOf(10); index !== -1 && index < end; index = bytes.indexOf(10, index + 1)) lines++;
  return lines;
}
