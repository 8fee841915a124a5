import { parseJson, RukunError, type ImportRecord, type ImportRecordKind } from "@rukun/core";
import { safeParseImportRecord } from "@rukun/core/schemas";
import { decodeUtf8Line } from "../input/decode-line.js";
import type { Input } from "../input/input.js";
import { LineSplitter } from "../input/line-splitter.js";
import { createRecordReader } from "../reading/create-record-reader.js";
import type { ReadOptions } from "../reading/read-options.js";
import type { ParserContext, RecordParser } from "../reading/record-parser.js";
import type { RecordReader } from "../reading/record-reader.js";

/** What {@link readNdjson} takes beyond {@link ReadOptions}. */
export interface ReadNdjsonOptions extends ReadOptions {
  /** What a line without `record` is, such as `member` in a file of members; an activity when absent. */
  readonly record?: ImportRecordKind;
}

/**
 * Reads records from NDJSON, plain or gzip: a JSON object a line, whose `record` says what it is; a line without
 * `record` is an activity, unless `options.record` says otherwise. Blank lines are passed over.
 *
 * @param input - a path, or bytes
 * @throws ConnectorError while reading: what is wrong with the file, and with `onError: "stop"` the first bad line
 * @example
 * for await (const record of readNdjson("activities.ndjson.gz", { onError: "skip" })) console.log(record);
 */
export function readNdjson(input: Input, options: ReadNdjsonOptions = {}): RecordReader {
  return createRecordReader<ImportRecord>({
    inputs: () => [input],
    options,
    createParser: (context) => createNdjsonParser(context, options.record),
  });
}

function createNdjsonParser(context: ParserContext<ImportRecord>, kind: ImportRecordKind | undefined): RecordParser {
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
    const result = safeParseImportRecord(kind === undefined ? value : withKind(value, kind));
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

/** The record with its kind written in, where it has none; what is no record stays as it is, to be refused as such. */
function withKind(value: unknown, kind: ImportRecordKind): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value) || "record" in value) return value;
  return { record: kind, ...value };
}
