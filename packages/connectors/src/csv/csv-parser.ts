import { decodeUtf8Line } from "../input/decode-line.js";
import { LineSplitter, type LineSink } from "../input/line-splitter.js";
import type { ParserContext, RecordParser } from "../reading/record-parser.js";
import { detectDelimiter } from "./detect-delimiter.js";
import { QuotedRecord } from "./split-quoted-record.js";

/** The fields of a row: an empty field is `undefined`, or `""` where it or another field of the row is quoted. */
export type CsvFields = readonly (string | undefined)[];

/** What a row becomes, once the header is known. */
export interface CsvRowHandler {
  /** Takes a row, whose array is used again for the next one; `quoted` tells that `""` in it was written as quotes, and so is a value. */
  (fields: CsvFields, line: number, quoted: boolean): void;
}

const carriageReturn = 13;

/** A record whose quoted field goes on in the next line. */
interface OpenRecord {
  readonly record: QuotedRecord;
  readonly firstLine: number;
  readonly lines: string[];
  characters: number;
}

/**
 * Reads CSV as bytes come in: the delimiter is found in the header, rows are counted and checked, and a broken row
 * costs that row only. A row without a quote is split at the delimiter, which is most rows and by far the fastest.
 *
 * @param context - from the reader
 * @param onHeader - is told the columns, and gives what takes the rows
 */
export function createCsvParser<Item>(
  context: ParserContext<Item>,
  options: { delimiter?: string | undefined; onHeader: (columns: readonly string[], line: number) => CsvRowHandler },
): RecordParser {
  let delimiter = options.delimiter;
  let handleRow: CsvRowHandler | undefined;
  let columnCount = 0;
  let open: OpenRecord | undefined;

  // One array for every row, as long as the row: handlers keep texts out of it, never the array.
  const plainFields: string[] = [];
  /** As `String.split`, at half its cost: it need not make an array, nor find every delimiter before the first text. */
  const splitPlain = (text: string, separator: string): void => {
    const end = text.charCodeAt(text.length - 1) === carriageReturn ? text.length - 1 : text.length;
    let count = 0;
    let start = 0;
    for (let at = text.indexOf(separator); at !== -1; at = text.indexOf(separator, start)) {
      plainFields[count++] = text.slice(start, at);
      start = at + 1;
    }
    plainFields[count++] = text.slice(start, end);
    if (plainFields.length !== count) plainFields.length = count;
  };

  const finishRow = (fields: CsvFields, line: number, quoted: boolean): boolean => {
    if (handleRow === undefined) {
      const columns = fields.map((field) => (field ?? "").trim());
      checkHeader(columns, line, context);
      columnCount = columns.length;
      handleRow = options.onHeader(columns, line);
      return true;
    }
    if (fields.length !== columnCount) {
      context.report({ code: "wrong-field-count", line, params: { found: fields.length, expected: columnCount } });
      return false;
    }
    handleRow(fields, line, quoted);
    return true;
  };

  const takeLine = (text: string, line: number): void => {
    if (open !== undefined) {
      continueRecord(open, text);
      return;
    }
    if (text === "" || text === "\r") return;
    if (delimiter === undefined) delimiter = detectDelimiter(text);
    if (!text.includes('"')) {
      splitPlain(text, delimiter);
      finishRow(plainFields, line, false);
      return;
    }
    const record = new QuotedRecord(delimiter);
    const state = record.push(text);
    if (state === "complete") finishRow(record.fields, line, true);
    else if (state === "open") open = { record, firstLine: line, lines: [text], characters: text.length };
    else reportRow("text-after-quote", line);
  };

  const continueRecord = (current: OpenRecord, text: string): void => {
    current.lines.push(text);
    current.characters += text.length + 1;
    const state = current.characters > context.maxLineBytes ? "too-long" : current.record.push(text);
    if (state === "open") return;
    open = undefined;
    if (state === "complete") {
      if (finishRow(current.record.fields, current.firstLine, true)) return;
    } else {
      reportRow(state === "too-long" ? "unterminated-quote" : state, current.firstLine);
    }
    takeAgain(current);
  };

  /** A quote that should not be there swallowed the lines after it: they are rows of their own. */
  const takeAgain = (broken: OpenRecord): void => {
    for (let index = 1; index < broken.lines.length; index++) {
      takeLine(broken.lines[index] as string, broken.firstLine + index);
    }
  };

  const reportRow = (code: "text-after-quote" | "unterminated-quote", line: number): void => {
    if (handleRow === undefined) context.fail({ code, line });
    context.report({ code, line });
  };

  const breakOpenRecord = (): void => {
    while (open !== undefined) {
      const broken = open;
      open = undefined;
      reportRow("unterminated-quote", broken.firstLine);
      takeAgain(broken);
    }
  };

  const sink: LineSink = {
    line: takeLine,
    tooLong: (line) => {
      breakOpenRecord();
      const issue = { code: "line-too-long", line, params: { limit: context.maxLineBytes } } as const;
      if (handleRow === undefined) context.fail(issue);
      context.report(issue);
    },
    undecodable: (line) => {
      breakOpenRecord();
      if (handleRow === undefined) context.fail({ code: "not-utf8", line });
      context.report({ code: "not-utf8", line });
    },
  };
  const splitter = new LineSplitter(sink, { maxLineBytes: context.maxLineBytes, decode: decodeUtf8Line });
  return {
    push: (bytes) => {
      splitter.push(bytes);
    },
    end: () => {
      splitter.end();
      breakOpenRecord();
      if (handleRow === undefined) context.fail({ code: "empty-file" });
    },
  };
}

/** A header that names a column twice gives rows no meaning. */
function checkHeader<Item>(columns: readonly string[], line: number, context: ParserContext<Item>): void {
  const duplicate = columns.find((column, index) => column !== "" && columns.indexOf(column) !== index);
  if (duplicate !== undefined) {
    context.fail({ code: "repeated-column", line, path: [duplicate], params: { column: duplicate } });
  }
}
