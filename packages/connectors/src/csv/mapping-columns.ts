import type { CsvMapping } from "./csv-mapping.js";

/** The columns that a mapping names, each once. */
export function columnsOf(mapping: CsvMapping): string[] {
  const attributeColumns = Object.values(mapping.attributes ?? {}).map(({ column }) => column);
  return [...new Set([...Object.values(mapping.fields), ...attributeColumns])];
}
