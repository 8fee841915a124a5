import { nearest, type ImportRecord } from "@rukun/core";
import type { Input } from "../input/input.js";
import { createRecordReader } from "../reading/create-record-reader.js";
import { parseInput } from "../reading/parse-input.js";
import type { ReadOptions } from "../reading/read-options.js";
import type { ParserContext } from "../reading/record-parser.js";
import type { RecordReader } from "../reading/record-reader.js";
import { compileTimeLimit } from "../reading/time-limit.js";
import { compileMapping, type CompiledMapping } from "./compile-mapping.js";
import { activityColumns, requiredActivityColumns } from "./contract-mapping.js";
import { mappedFields, type CsvMapping } from "./csv-mapping.js";
import { createCsvParser } from "./csv-parser.js";
import { columnsOf } from "./mapping-columns.js";
import { parseCsvMapping } from "./parse-csv-mapping.js";
import { recognizeMapping } from "./recognize-mapping.js";

/** What {@link readCsv} takes beyond {@link ReadOptions}. */
export interface ReadCsvOptions extends ReadOptions {
  /**
   * How columns become fields: the name of a shipped mapping, or one's own. Without it the columns are named as the
   * fields, or are exactly those of a shipped mapping, which is then used.
   */
  readonly mapping?: string | CsvMapping;
  /** Is told the shipped mapping whose columns a file without a mapping has. */
  readonly onRecognized?: (mapping: CsvMapping) => void;
  /** What separates fields; found in the header when absent. */
  readonly delimiter?: "," | ";" | "\t";
}

/**
 * Reads activities from CSV, plain or gzip: columns named as an activity's fields, or others by a mapping. The
 * delimiter (comma, semicolon or tab) is found in the header; quoted fields may hold delimiters, quotes and line breaks.
 *
 * With a mapping, times become milliseconds; without one they stay as they are written.
 *
 * @param input - a path, or bytes
 * @throws ConnectorError at once when the mapping is unknown or wrong; while reading, what is wrong with the file, and
 * with `onError: "stop"` the first bad row
 * @example
 * const reader = readCsv("events.csv.gz", { mapping: "lean-zulip", onError: "skip" });
 * for await (const activity of reader) console.log(activity);
 */
export function readCsv(input: Input, options: ReadCsvOptions = {}): RecordReader {
  const mapping = options.mapping === undefined ? undefined : parseCsvMapping(options.mapping);
  const tooLate = compileTimeLimit(options.notAfter);
  return createRecordReader<ImportRecord>({
    inputs: () => [input],
    options,
    read: parseInput((context) =>
      createCsvParser(context, {
        delimiter: options.delimiter,
        onHeader: (columns, line) => {
          const recognized = mapping === undefined ? recognizeMapping(columns) : undefined;
          if (recognized !== undefined) options.onRecognized?.(recognized);
          const known = mapping ?? recognized;
          return known === undefined
            ? compileMapping(contractMapping(columns, line, context), columns, { context, tooLate })
            : compileMapping(checkColumns(known, columns, line, context), columns, { context, tooLate });
        },
      }),
    ),
  });
}

/** A file whose columns are an activity's fields: the mapping of each to itself. */
function contractMapping(
  columns: readonly string[],
  line: number,
  context: ParserContext<ImportRecord>,
): CompiledMapping {
  requireColumns(requiredActivityColumns, columns, line, context);
  const known = new Set(activityColumns);
  for (const column of columns) {
    if (known.has(column)) continue;
    const closest = nearest(column, activityColumns);
    context.report({
      code: "unknown-column",
      line,
      path: [column],
      params: { key: column, hasNearest: closest !== undefined, nearest: closest ?? "" },
    });
  }
  const fields = Object.fromEntries(
    mappedFields.filter((field) => columns.includes(field)).map((field) => [field, field]),
  );
  return {
    schemaVersion: 1,
    name: "activity",
    fields,
    attributesColumn: "attributes",
    guarded: true,
    keepTimestamps: true,
  };
}

/** A column that a mapping names must be there, or every row would lack it in silence. */
function checkColumns(
  mapping: CsvMapping,
  columns: readonly string[],
  line: number,
  context: ParserContext<ImportRecord>,
): CsvMapping {
  requireColumns(columnsOf(mapping), columns, line, context);
  return mapping;
}

function requireColumns(
  required: readonly string[],
  columns: readonly string[],
  line: number,
  context: ParserContext<ImportRecord>,
): void {
  for (const column of required) {
    if (columns.includes(column)) continue;
    const found = columns.slice(0, 20).join(", ");
    context.fail({ code: "missing-column", line, path: [column], params: { column, found } });
  }
}
