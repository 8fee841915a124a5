import { cellText, csvCell } from "./cell-text.js";
import { findColumn } from "./parse-register-row.js";
import type { ColumnDefinition } from "./register-definition.js";
import { registerDefinitions } from "./register-definitions.js";
import type { RegisterName, RegisterRows } from "./registers.js";

/** How a register's file is written. */
export interface RegisterRowCsvOptions {
  /** The columns as the file's header has them, by name or by title in any language. */
  readonly header: readonly string[];
  /** What separates cells; a comma when absent. */
  readonly delimiter?: "," | ";" | "\t";
}

/**
 * Writes a row of a register as a line of CSV, without its line break, for a file with the header given.
 * `parseRegisterRow` reads the cells back as the same row.
 *
 * Cells that a spreadsheet would run as a formula begin with an apostrophe.
 *
 * @returns the line, and the row's fields that the header has no column for
 * @example
 * registerRowCsv("reviews", { id: "2026-q3", heldOn: "2026-10-05" }, { header: ["Kode", "Tanggal"] })
 * // => { line: "2026-q3,2026-10-05", missing: [] }
 */
export function registerRowCsv<Name extends RegisterName>(
  register: Name,
  row: RegisterRows[Name],
  { header, delimiter = "," }: RegisterRowCsvOptions,
): { readonly line: string; readonly missing: readonly string[] } {
  const { columns }: { columns: readonly ColumnDefinition[] } = registerDefinitions[register];
  const values = new Map<string, unknown>(Object.entries(row));
  const names = header.map((title) => findColumn(columns, title)?.name);
  const cells = names.map((name) => csvCell(name === undefined ? "" : cellText(values.get(name))));
  const missing = [...values].filter(([name, value]) => cellText(value) !== "" && !names.includes(name));
  return { line: cells.join(delimiter), missing: missing.map(([name]) => name) };
}
