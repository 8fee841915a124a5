import type { CsvMapping } from "./csv-mapping.js";
import { columnsOf } from "./mapping-columns.js";
import { csvMappings } from "./parse-csv-mapping.js";

/**
 * The shipped mapping whose columns a file has, all of them and no others, in any order: nothing less is certain
 * enough to read a file by without being told.
 */
export function recognizeMapping(columns: readonly string[]): CsvMapping | undefined {
  const found = new Set(columns);
  return Object.values(csvMappings).find((mapping) => {
    const named = columnsOf(mapping);
    return named.length === found.size && named.every((column) => found.has(column));
  });
}
