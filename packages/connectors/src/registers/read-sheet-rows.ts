import type { RegisterName } from "@rukun/core";
import { registerDefinitions, type Cell } from "@rukun/core/schemas";
import readExcelFile from "read-excel-file/node";
import type { Input } from "../input/input.js";
import { readBytes } from "../input/read-bytes.js";
import type { ParserContext } from "../reading/record-parser.js";

/** 32 MiB: a register kept by hand is far below it. */
const largestWorkbook = 33_554_432;

/** A row of a sheet: its cells by column, and its number as the sheet shows it. */
export interface SheetRow {
  readonly cells: Readonly<Record<string, Cell>>;
  readonly line: number;
}

/** The rows of a register's sheet in a workbook; its first row that is not empty names the columns. */
export async function* readSheetRows<Item>(
  context: ParserContext<Item>,
  input: Input,
  register: RegisterName,
): AsyncGenerator<SheetRow> {
  const bytes = await readBytes(context, input, largestWorkbook);
  if (bytes.length === 0) context.fail({ code: "empty-file" });
  const sheets = await openWorkbook(bytes, context);
  const { name, title } = registerDefinitions[register];
  const names = new Set([name, title.en, title.id].map((text) => text.toLowerCase()));
  const sheet = sheets.find((candidate) => names.has(candidate.sheet.trim().toLowerCase())) ?? sheets[0];
  let columns: readonly string[] | undefined;
  for (const [index, row] of (sheet?.data ?? []).entries()) {
    const line = index + 1;
    if (row.every((cell) => cell === null || cell === "")) continue;
    if (columns === undefined) {
      columns = row.map((cell) => (cell === null ? "" : String(cell).trim()));
      const duplicate = columns.find((column, at) => column !== "" && columns?.indexOf(column) !== at);
      if (duplicate !== undefined) {
        context.fail({ code: "repeated-column", line, path: [duplicate], params: { column: duplicate } });
      }
      continue;
    }
    const names = columns;
    const cells = row.map((cell, at) => [names[at] ?? "", cell] as const);
    yield { cells: Object.fromEntries(cells.filter(([column, cell]) => column !== "" || cell !== null)), line };
  }
  if (columns === undefined) context.fail({ code: "empty-file" });
}

async function openWorkbook<Item>(
  bytes: Buffer,
  context: ParserContext<Item>,
): Promise<readonly { readonly sheet: string; readonly data: readonly (readonly Cell[])[] }[]> {
  try {
    return (await readExcelFile(bytes)) as readonly { sheet: string; data: readonly (readonly Cell[])[] }[];
  } catch {
    return context.fail({ code: "broken-workbook" });
  }
}
