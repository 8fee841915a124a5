import { showValue } from "../errors/show-value.js";
import type { Locale } from "../locale/closest-locale.js";
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
  return lines.map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");
}

function cellText(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.join("; ");
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  return guarded(showValue(value));
}

/** A number that cannot be taken for another: 1.234 is written 1.2340. */
function numberText(value: number): string {
  const text = String(value);
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** OWASP's list of characters with which a cell becomes a formula. */
function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function csvCell(text: string): string {
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
