import type { Locale, RegisterName } from "@rukun/core";
import { registerDefinitions, type ColumnDefinition, type RegisterTemplateOptions } from "@rukun/core/schemas";
import { unzipSync, zipSync } from "fflate";
import writeExcelFile, { type Cell } from "write-excel-file/node";

/** Room for a title and a little more, in characters. */
const narrowest = 14;
const widest = 40;

/**
 * Writes a register's template as an Excel workbook: the header, field names in English and column titles in
 * Indonesian, and an example row to overwrite. {@link readRegister} reads both.
 *
 * @returns the bytes of the `.xlsx` file
 * @example
 * const workbook = await writeRegisterTemplateXlsx("goals", "id");
 * // The bytes of an XLSX file, which is a ZIP archive:
 * new TextDecoder().decode(workbook.subarray(0, 2)) // => "PK"
 */
export async function writeRegisterTemplateXlsx(
  register: RegisterName,
  locale: Locale,
  options: RegisterTemplateOptions = {},
): Promise<Uint8Array> {
  const definition = registerDefinitions[register];
  const columns: readonly ColumnDefinition[] = definition.columns;
  const titles = columns.map((column) => (locale === "en" ? column.name : column.title[locale]));
  const example = new Map<string, unknown>(Object.entries(definition.examples[locale]));
  const header = titles.map((value): Cell => ({ value, type: String, fontWeight: "bold" }));
  const row = columns.map((column) => toCell(example.get(column.name)));
  const workbook = writeExcelFile(options.hasExample === false ? [header] : [header, row], {
    sheet: register,
    columns: titles.map((title) => ({ width: Math.min(widest, Math.max(narrowest, title.length + 2)) })),
    stickyRowsCount: 1,
  });
  return withoutTimes(await workbook.toBuffer());
}

/** The same archive with the first day of its format on every file, so that the same template is the same bytes. */
function withoutTimes(archive: Uint8Array): Uint8Array {
  return zipSync(unzipSync(archive), { mtime: new Date(1980, 0, 1) });
}

/** Texts are written as texts, never as formulas, so that nothing in them runs. */
function toCell(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === "number") return { value, type: Number };
  if (typeof value === "boolean") return { value, type: Boolean };
  return { value: Array.isArray(value) ? value.join("; ") : asText(value), type: String };
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
