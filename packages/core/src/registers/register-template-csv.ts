import type { Locale } from "../locale/closest-locale.js";
import { cellText, csvCell } from "./cell-text.js";
import type { ColumnDefinition } from "./register-definition.js";
import { registerDefinitions } from "./register-definitions.js";
import type { RegisterName } from "./registers.js";

/** What a template holds. */
export interface RegisterTemplateOptions {
  /** Whether a row shows how to fill it in; true when absent. */
  readonly hasExample?: boolean;
}

/**
 * Writes a register's template as CSV (RFC 4180): the header, field names in English and column titles in
 * Indonesian, and an example row to overwrite. `parseRegisterRow` reads both.
 *
 * Cells that a spreadsheet would run as a formula begin with an apostrophe.
 *
 * @example
 * registerTemplateCsv("reviews", "id", { hasExample: false })
 * // => "Kode,Tanggal,Awal periode,Akhir periode,Temuan,URL,Penulis,Metrik\r\n"
 */
export function registerTemplateCsv(
  register: RegisterName,
  locale: Locale,
  options: RegisterTemplateOptions = {},
): string {
  const { columns, examples }: { columns: readonly ColumnDefinition[]; examples: Readonly<Record<Locale, object>> } =
    registerDefinitions[register];
  const header = columns.map((column) => (locale === "en" ? column.name : column.title[locale]));
  const example = new Map<string, unknown>(Object.entries(examples[locale]));
  const row = columns.map((column) => cellText(example.get(column.name)));
  const lines = options.hasExample === false ? [header] : [header, row];
  return lines.map((cells) => `${cells.map((cell) => csvCell(cell)).join(",")}\r\n`).join("");
}
