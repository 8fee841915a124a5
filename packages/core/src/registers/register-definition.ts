import type { z } from "zod";
import type { Locale } from "../locale/closest-locale.js";
import type { RegisterName, RegisterRows } from "./registers.js";

/**
 * How a column's cells are written. `choice`: one of `values`. `list`: several texts, separated by semicolons.
 * `choices`: several of `values`, likewise. `date`: a calendar day. `instant`: a point in time.
 */
export type ColumnType = "text" | "number" | "boolean" | "date" | "instant" | "choice" | "list" | "choices";

/** A text in every language that Rukun speaks. */
export type LocalText = Readonly<Record<Locale, string>>;

/** One column of a register: one field of its rows. */
export interface ColumnDefinition<Name extends string = string> {
  /** The field's name, and the column's name in English files. */
  readonly name: Name;
  /** How its cells are written. */
  readonly type: ColumnType;
  /** Whether every row needs it. */
  readonly isRequired: boolean;
  /** Whether an empty cell says "none" instead of nothing: the row then holds `null`. */
  readonly isNullable: boolean;
  /** What a cell may hold, for `choice` and `choices`. */
  readonly values?: readonly string[];
  /** What it is called; a file may use it as the column's name. */
  readonly title: LocalText;
  /** What to write in it. */
  readonly explanation: LocalText;
}

/** A register: its columns, the schema of its rows, and an example in each language. */
export interface RegisterDefinition<Name extends RegisterName = RegisterName> {
  /** The register's name, and its file's. */
  readonly name: Name;
  /** What it is called. */
  readonly title: LocalText;
  /** Its columns, in the order of its template. */
  readonly columns: readonly ColumnDefinition<keyof RegisterRows[Name] & string>[];
  /** Reads one of its rows. */
  readonly schema: z.ZodType<RegisterRows[Name]>;
  /** A row as one might be written, by language. */
  readonly examples: Readonly<Record<Locale, RegisterRows[Name]>>;
}
