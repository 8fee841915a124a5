import { parseJson, RukunError, type ImportRecord } from "@rukun/core";
import { safeParseImportRecord } from "@rukun/core/schemas";
import { decodeUtf8Line } from "../input/decode-line.js";
import type { Input } from "../input/input.js";
import { LineSplitter } from "../input/line-splitter.js";
import { createRecordReader } from "../reading/create-record-reader.js";
import type { ReadOptions } from "../reading/read-options.js";
import type { ParserContext, RecordParser } from "../reading/record-parser.js";
import type { RecordReader } from "../reading/record-reader.js";

/**
 * Reads records from NDJSON, plain or gzip: a JSON object a line, whose `record` says what it is; a line without
 * `record` is an activity. Blank lines are passed over.
 *
 * @param input - a path, or bytes
 * @throws ConnectorError while reading: what is wrong with the file, and with `onError: "stop"` the first bad line
 * @example
 * for await (const record of readNdjson("activities.ndjson.gz", { onError: "skip" })) console.log(record);
 */
export function readNdjson(input: Input, options: ReadOptions = {}): RecordReader {
  return createRecordReader<ImportRecord>({ inputs: () => [input], options, createParser: createNdjsonParser });
}

function createNdjsonParser(context: ParserContext<ImportRecord>): RecordParser {
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
    const result = safeParseImportRecord(value);
    if (result.success) context.emit(result.data);
    else context.reportAll(result.error.issues, line);
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
