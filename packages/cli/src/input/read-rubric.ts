import { resolve } from "node:path";
import { parseRubric, type Rubric } from "@rukun/scorer";
import { readDataFile } from "./data-file.js";

/** A rubric from a JSON or YAML file. */
export async function readRubric(file: string, folder: string): Promise<Rubric> {
  return (await readDataFile(resolve(folder, file), file)).parse((value) => parseRubric(value));
}
