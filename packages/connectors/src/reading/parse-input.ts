import type { Input } from "../input/input.js";
import { openInput } from "../input/open-input.js";
import type { ReadInput } from "./create-record-reader.js";
import type { ParserContext, RecordParser } from "./record-parser.js";

/** Reads an input with a parser of its format, chunk by chunk. */
export function parseInput<Item>(
  createParser: (context: ParserContext<Item>, input: Input) => RecordParser,
): ReadInput<Item> {
  return async function* (context, input) {
    const parser = createParser(context, input);
    for await (const chunk of openInput(input, context)) {
      parser.push(chunk);
      yield;
    }
    parser.end();
    return undefined;
  };
}
