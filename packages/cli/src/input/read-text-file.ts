import { isUtf8 } from "node:buffer";
import { readFile } from "node:fs/promises";
import { CommandError } from "../errors/command-error.js";
import { withFileErrors } from "./with-file-errors.js";

/**
 * The text of a file, which is neither empty nor something else than text.
 *
 * @param path - where it is
 * @param file - what messages call it
 */
export async function readTextFile(path: string, file: string): Promise<string> {
  const bytes = await withFileErrors(file, () => readFile(path));
  if (bytes.includes(0) || !isUtf8(bytes)) throw new CommandError({ code: "binary-file", file });
  const text = bytes.toString("utf8");
  if (text.trim() === "") throw new CommandError({ code: "empty-file", file });
  return text;
}
