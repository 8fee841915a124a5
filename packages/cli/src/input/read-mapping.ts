import { resolve } from "node:path";
import { csvMappings, parseCsvMapping, type CsvMapping } from "@rukun/connectors";
import { readDataFile } from "./data-file.js";

/**
 * A mapping of CSV columns by the name of one that comes with Rukun, or by the name of a file.
 *
 * @param folder - what the file's name is relative to
 */
export async function readMapping(given: string, folder: string): Promise<CsvMapping> {
  // What looks like a file is one; anything else is a name, so that a misspelt name is answered with the known ones.
  if (!/[./\\]/.test(given) || Object.hasOwn(csvMappings, given)) return parseCsvMapping(given);
  return (await readDataFile(resolve(folder, given), given)).parse(parseCsvMapping);
}
