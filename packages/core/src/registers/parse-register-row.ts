import type { Issue } from "../errors/issue.js";
import { safeParseWith } from "../schemas/parse-with.js";
import { InputError } from "../schemas/input-error.js";
import type { ParseOptions, ParseResult } from "../schemas/parse-with.js";
import { suggestion } from "../schemas/zod-issue.js";
import type { TimeZone } from "../time/instant.js";
import { type Cell, readCell } from "./read-cell.js";
import type { ColumnDefinition } from "./register-definition.js";
import { registerDefinitions } from "./register-definitions.js";
import type { RegisterName, RegisterRows } from "./registers.js";

/** How to read a row's cells. */
export interface RegisterRowOptions extends Pick<ParseOptions, "file" | "line"> {
  /** The zone of times written without an offset; without it they are refused. */
  readonly timeZone?: TimeZone;
}

/**
 * Reads a row of a register as a spreadsheet holds it: cells by column. A column may go by its name or its title in
 * any language (`dueOn`, `Due on`, `Tenggat`), whatever its case. Empty cells are left out.
 *
 * Cells are read as their column says: numbers with a decimal point or comma (`12,5`; `1.500`, which may be 1.5 or
 * 1500, is refused) or a per cent sign (`30%` is 0.3); days as `YYYY-MM-DD` or a date cell; times with an offset, or
 * on the clocks of `timeZone`; yes, no, ya, tidak, true, false; lists separated by semicolons. A `Date` is a date
 * cell: what its UTC fields say is what the cell shows.
 *
 * @throws InputError with an issue for each cell that is wrong, each missing and each unknown column
 * @example
 * parseRegisterRow("reviews", { id: "2026-q3", Tanggal: "2026-10-05", Metrik: "retention; nps" })
 * // => { id: "2026-q3", heldOn: "2026-10-05", metricIds: ["retention", "nps"] }
 */
export function parseRegisterRow<Name extends RegisterName>(
  register: Name,
  cells: Readonly<Record<string, Cell>>,
  options: RegisterRowOptions = {},
): RegisterRows[Name] {
  const result = safeParseRegisterRow(register, cells, options);
  if (result.success) return result.data;
  throw result.error;
}

/**
 * Like {@link parseRegisterRow}, but returns the error.
 *
 * @example
 * safeParseRegisterRow("reviews", { id: "2026-q3", heldOn: "5 October" }).success // => false
 */
export function safeParseRegisterRow<Name extends RegisterName>(
  register: Name,
  cells: Readonly<Record<string, Cell>>,
  options: RegisterRowOptions = {},
): ParseResult<RegisterRows[Name]> {
  const { columns, schema } = registerDefinitions[register];
  const issues: Issue[] = [];
  const row: Record<string, unknown> = {};
  for (const column of columns) if (column.isNullable) row[column.name] = null;
  const seen = new Set<string>();
  for (const [header, cell] of Object.entries(cells)) {
    const column = findColumn(columns, header);
    if (column === undefined) {
      // An unnamed column without content is what spreadsheets leave at the right edge.
      if (header.trim() === "" && isEmpty(cell)) continue;
      issues.push({
        code: "unknown-column",
        path: [header],
        params: { key: header, ...nearestColumn(columns, header) },
      });
      continue;
    }
    if (seen.has(column.name)) {
      issues.push({ code: "duplicate-column", path: [header], params: { key: header, column: column.name } });
      continue;
    }
    seen.add(column.name);
    if (isEmpty(cell)) continue;
    const result = readCell(column, cell, options.timeZone);
    if ("issue" in result) issues.push({ ...result.issue, path: [column.name] });
    else row[column.name] = result.value;
  }
  return withIssues(issues, safeParseWith(schema, row), options);
}

function withIssues<Row>(
  cellIssues: readonly Issue[],
  result: ParseResult<Row>,
  options: RegisterRowOptions,
): ParseResult<Row> {
  const told = new Set(cellIssues.map((issue) => issue.path[0]));
  const rowIssues = result.success ? [] : result.error.issues.filter((issue) => !told.has(issue.path[0] ?? ""));
  const place = {
    ...(options.file === undefined ? {} : { file: options.file }),
    ...(options.line === undefined ? {} : { line: options.line }),
  };
  const [first, ...rest] = [...cellIssues, ...rowIssues].map((issue) => ({ ...issue, ...place }));
  return first === undefined ? result : { success: false, error: new InputError([first, ...rest]) };
}

function isEmpty(cell: Cell): cell is null | undefined | "" {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/**
 * The column that a header means, by its name or its title in any language.
 *
 * @internal
 */
export function findColumn(columns: readonly ColumnDefinition[], header: string): ColumnDefinition | undefined {
  const wanted = simplify(header);
  return (
    columns.find((column) => simplify(column.name) === wanted) ??
    columns.find((column) => Object.values(column.title).some((title) => simplify(title) === wanted))
  );
}

function nearestColumn(columns: readonly ColumnDefinition[], header: string): ReturnType<typeof suggestion> {
  return suggestion(
    header,
    columns.flatMap((column) => [column.name, column.title.en, column.title.id]),
  );
}

function simplify(header: string): string {
  return header.toLowerCase().replace(/[\s_\-\ufeff]/g, "");
}
