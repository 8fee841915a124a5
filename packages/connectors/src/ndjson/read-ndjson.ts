import type { ImportRecord, ImportRecordKind } from "@rukun/core";
import { safeParseImportRecord } from "@rukun/core/schemas";
import type { Input } from "../input/input.js";
import { createRecordReader } from "../reading/create-record-reader.js";
import { parseInput } from "../reading/parse-input.js";
import type { ReadOptions } from "../reading/read-options.js";
import type { ParserIssue } from "../reading/record-parser.js";
import type { RecordReader } from "../reading/record-reader.js";
import { compileTimeLimit } from "../reading/time-limit.js";
import { createNdjsonParser } from "./ndjson-parser.js";

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
  const kind = options.record;
  const tooLate = compileTimeLimit(options.notAfter);
  const check = (record: ImportRecord): ParserIssue | undefined => {
    const issue = record.record === "activity" ? tooLate(record.occurredAt) : undefined;
    return issue && { ...issue, path: ["occurredAt"] };
  };
  return createRecordReader<ImportRecord>({
    inputs: () => [input],
    options,
    read: parseInput((context) =>
      createNdjsonParser(
        context,
        (value) => safeParseImportRecord(kind === undefined ? value : withKind(value, kind)),
        check,
      ),
    ),
  });
}

/** The record with its kind written in, where it has none; what is no record stays as it is, to be refused as such. */
function withKind(value: unknown, kind: ImportRecordKind): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value) || "record" in value) return value;
  return { record: kind, ...value };
}
