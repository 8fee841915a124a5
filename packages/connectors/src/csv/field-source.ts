import type { MappedField, CsvMapping } from "./csv-mapping.js";

/** What gives a field its text: a column, or the same text for every row. */
export interface FieldSource {
  readonly column: string;
  readonly index: number;
  readonly constant: string;
  readonly values: ReadonlyMap<string, string> | undefined;
}

/** Finds where a field's text comes from, in a file with these columns. */
export function fieldSource(
  field: MappedField,
  mapping: CsvMapping,
  positions: ReadonlyMap<string, number>,
): FieldSource {
  const column = mapping.fields[field];
  const constant = mapping.constants?.[field];
  const values = mapping.values?.[field];
  return {
    column: column ?? field,
    index: column === undefined ? -1 : (positions.get(column) ?? -1),
    constant: constant === undefined || constant === null ? "" : String(constant),
    // A map, since a cell may say "constructor".
    values: values === undefined ? undefined : new Map(Object.entries(values)),
  };
}

/** Whether a field has any text at all. */
export function isFilled(from: FieldSource): boolean {
  return from.index !== -1 || from.constant !== "";
}
