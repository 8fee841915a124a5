import { Temporal } from "temporal-polyfill";
import type { Issue } from "../errors/issue.js";
import { showValue } from "../errors/show-value.js";
import { suggestion } from "../schemas/zod-issue.js";
import type { TimeZone } from "../time/instant.js";
import { isInstant } from "../time/is-instant.js";
import { isLocalDate } from "../time/is-local-date.js";
import { readNumber } from "./read-number.js";
import type { ColumnDefinition } from "./register-definition.js";

/** What a spreadsheet's cell may hold. */
export type Cell = string | number | boolean | Date | null | undefined;

/** A cell's value, or what is wrong with it. */
export type CellResult = { readonly value: unknown } | { readonly issue: Omit<Issue, "path"> };

/** Reads a cell that is not empty as its column says. */
export function readCell(
  column: ColumnDefinition,
  cell: Exclude<Cell, null | undefined>,
  timeZone?: TimeZone,
): CellResult {
  switch (column.type) {
    case "text":
      return { value: asText(cell) };
    case "number":
      return asNumber(cell);
    case "boolean":
      return asBoolean(cell);
    case "date":
      return asDate(cell);
    case "instant":
      return asInstant(cell, timeZone);
    case "choice":
      return asChoice(asText(cell), column.values ?? []);
    case "list":
      return { value: asList(cell) };
    case "choices":
      return asChoices(asList(cell), column.values ?? []);
  }
}

/** A template guards texts that a spreadsheet would run as a formula with an apostrophe, which is not theirs. */
function asText(cell: Exclude<Cell, null | undefined>): string {
  if (cell instanceof Date) return wallClock(cell);
  return String(cell)
    .trim()
    .replace(/^'(?=[=+\-@])/, "");
}

function asNumber(cell: Exclude<Cell, null | undefined>): CellResult {
  if (typeof cell === "number") return { value: cell };
  const value = typeof cell === "string" ? readNumber(cell) : undefined;
  if (value === undefined) return { issue: { code: "invalid-number", params: { value: asText(cell) } } };
  if (value === "ambiguous") return { issue: { code: "ambiguous-number", params: { value: asText(cell) } } };
  return { value };
}

function asBoolean(cell: Exclude<Cell, null | undefined>): CellResult {
  if (typeof cell === "boolean") return { value: cell };
  const word = asText(cell).toLowerCase();
  if (["yes", "ya", "true"].includes(word)) return { value: true };
  if (["no", "tidak", "false"].includes(word)) return { value: false };
  return { issue: { code: "invalid-boolean", params: { value: asText(cell) } } };
}

function asDate(cell: Exclude<Cell, null | undefined>): CellResult {
  const text = asText(cell);
  const date = cell instanceof Date ? text.slice(0, 10) : text;
  return isLocalDate(date) ? { value: date } : { issue: { code: "invalid-date", params: { value: text } } };
}

/** A cell without an offset is what a clock on the wall showed; a day alone is its beginning. */
function asInstant(cell: Exclude<Cell, null | undefined>, timeZone: TimeZone | undefined): CellResult {
  if (isInstant(cell)) return { value: cell };
  const text = asText(cell);
  if (isInstant(text)) return { value: text };
  const wall = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?))?$/.exec(text);
  if (wall === null || !isLocalDate(wall[1]))
    return { issue: { code: "invalid-instant", params: { value: showValue(text) } } };
  if (timeZone === undefined) return { issue: { code: "missing-time-zone", params: { value: text } } };
  try {
    const local = Temporal.PlainDateTime.from(`${wall[1]}T${wall[2] ?? "00:00"}`).toZonedDateTime(timeZone);
    return { value: new Date(local.epochMilliseconds).toISOString() };
  } catch {
    return { issue: { code: "invalid-instant", params: { value: text } } };
  }
}

function asList(cell: Exclude<Cell, null | undefined>): string[] {
  return asText(cell)
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function asChoice(text: string, values: readonly string[]): CellResult {
  const word = text.toLowerCase().replace(/[\s_]+/g, "-");
  if (values.includes(word)) return { value: word };
  const params = { value: text, allowed: values.join(", "), ...suggestion(text, values) };
  return { issue: { code: "invalid-value", params } };
}

function asChoices(list: readonly string[], values: readonly string[]): CellResult {
  const chosen: unknown[] = [];
  for (const text of list) {
    const result = asChoice(text, values);
    if ("issue" in result) return result;
    chosen.push(result.value);
  }
  return { value: chosen };
}

/** Spreadsheets know no time zone: a date cell's UTC fields are what the cell shows. */
function wallClock(date: Date): string {
  if (Number.isNaN(date.getTime())) return "";
  const text = date.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text.slice(0, 19);
}
