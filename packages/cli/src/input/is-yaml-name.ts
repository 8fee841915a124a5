import { extname } from "node:path";

/** Whether a file is YAML, by its name. */
export function isYamlName(path: string): boolean {
  return [".yaml", ".yml"].includes(extname(path).toLowerCase());
}
