import { type RegisterName, type RegisterRows, type TimeZone } from "@rukun/core";
import { registerDefinitions, safeParseRegisterRow, safeParseWith, type Cell } from "@rukun/core/schemas";
import { createCsvParser } from "../csv/csv-parser.js";
import { unguardFormula } from "../csv/formula-guard.js";
import { inputName, type Input } from "../input/input.js";
import { createNdjsonParser } from "../ndjson/ndjson-parser.js";
import { createRecordReader, type ReadInput } from "../reading/create-record-reader.js";
import { parseInput } from "../reading/parse-input.js";
import type { ReadOptions } from "../reading/read-options.js";
import type { ParserContext } from "../reading/record-parser.js";
import type { RecordReader } from "../reading/record-reader.js";
import { readSheetRows } from "./read-sheet-rows.js";

/** What {@link readRegister} takes beyond {@link ReadOptions}. */
export interface ReadRegisterOptions extends ReadOptions {
  /** The file's format; taken from the file's name when absent, and CSV where that tells none. */
  readonly format?: "csv" | "ndjson" | "xlsx";
  /** The zone of times written without an offset; without it they are refused. */
  readonly timeZone?: TimeZone;
}

/**
 * Reads the rows of a register that a team keeps by hand, from CSV, NDJSON or an Excel workbook (`.xlsx`).
 *
 * The columns of CSV and XLSX go by their names or their titles in any language. Of a workbook it is the sheet named
 * as the register, else the first one; a workbook is held in memory as a whole. Empty rows are passed over.
 *
 * @param input - a path, or bytes
 * @throws ConnectorError while reading: what is wrong with the file, and with `onError: "stop"` the first bad row with
 * an issue for each of its cells that is wrong: file, row (as `line`) and column (as `path`)
 * @example
 * for await (const goal of readRegister("goals.csv", "goals")) console.log(goal.id);
 */
export function readRegister<Name extends RegisterName>(
  input: Input,
  register: Name,
  options: ReadRegisterOptions = {},
): RecordReader<RegisterRows[Name]> {
  type Row = RegisterRows[Name];
  const zone = options.timeZone === undefined ? {} : { timeZone: options.timeZone };
  const takeRow = (context: ParserContext<Row>, cells: Readonly<Record<string, Cell>>, line: number): void => {
    const result = safeParseRegisterRow(register, cells, zone);
    if (result.success) context.emit(result.data);
    else context.reportAll(result.error.issues, line);
  };
  return createRecordReader<Row>({
    inputs: () => [input],
    options,
    read: readerOf<Name>(options.format ?? formatOf(input), register, takeRow),
  });
}

function readerOf<Name extends RegisterName>(
  format: "csv" | "ndjson" | "xlsx",
  register: Name,
  takeRow: (context: ParserContext<RegisterRows[Name]>, cells: Readonly<Record<string, Cell>>, line: number) => void,
): ReadInput<RegisterRows[Name]> {
  if (format === "xlsx") {
    return async function* (context, input) {
      for await (const { cells, line } of readSheetRows(context, input, register)) takeRow(context, cells, line);
      yield;
      return undefined;
    };
  }
  if (format === "ndjson") {
    return parseInput((context) =>
      createNdjsonParser(context, (value) => safeParseWith(registerDefinitions[register].schema, value)),
    );
  }
  return parseInput((context) =>
    createCsvParser(context, {
      onHeader: (columns) => (fields, line) => {
        if (fields.every((field) => field === undefined || field.trim() === "")) return;
        const cells = fields.map((field, index) => [columns[index] ?? "", unguardFormula(field ?? "")] as const);
        takeRow(context, Object.fromEntries(cells), line);
      },
    }),
  );
}

function formatOf(input: Input): "csv" | "ndjson" | "xlsx" {
  const name = inputName(input);
  if (/\.xlsx$/i.test(name)) return "xlsx";
  return /\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(name) ? "ndjson" : "csv";
}
