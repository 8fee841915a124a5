import { parseJson, RukunError } from "@rukun/core";
import type { ParseResult } from "@rukun/core/schemas";
import { decodeUtf8Line } from "../input/decode-line.js";
import { LineSplitter } from "../input/line-splitter.js";
import type { ParserContext, ParserIssue, RecordParser } from "../reading/record-parser.js";

/**
 * Reads JSON, a value a line. Blank lines are passed over.
 *
 * @param context - from the reader
 * @param parse - makes a record of a line's value and number, or says what is wrong with it
 * @param check - says what is wrong with a record that is right in itself
 */
export function createNdjsonParser<Item>(
  context: ParserContext<Item>,
  parse: (value: unknown, line: number) => ParseResult<Item>,
  check: (item: Item) => ParserIssue | undefined = () => undefined,
): RecordParser {
  let isEmpty = true;
  const splitter = new LineSplitter(
    {
      line: (text, line) => {
        if (text.trim() === "") return;
        isEmpty = false;
        takeLine(text, line);
      },
      tooLong: (line) => {
        isEmpty = false;
        context.report({ code: "line-too-long", line, params: { limit: context.maxLineBytes } });
      },
      undecodable: (line) => {
        isEmpty = false;
        context.report({ code: "not-utf8", line });
      },
    },
    { maxLineBytes: context.maxLineBytes, decode: decodeUtf8Line },
  );

  const takeLine = (text: string, line: number): void => {
    let value: unknown;
    try {
      value = parseJson(text);
    } catch (error) {
      if (!RukunError.isInstance(error)) throw error;
      // A line is one text: what parseJson says of lines within it does not apply.
      const [first] = error.issues;
      context.reportAll([{ code: first.code, path: first.path, params: first.params }], line);
      return;
    }
    const result = parse(value, line);
    if (!result.success) {
      context.reportAll(result.error.issues, line);
      return;
    }
    const issue = check(result.data);
    if (issue === undefined) context.emit(result.data);
    else context.report({ ...issue, line });
  };

  return {
    push: (bytes) => {
      splitter.push(bytes);
    },
    end: () => {
      splitter.end();
      if (isEmpty) context.fail({ code: "empty-file" });
    },
  };
}
