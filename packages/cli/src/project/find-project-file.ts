import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { CommandError } from "../errors/command-error.js";
import { withFileErrors } from "../input/with-file-errors.js";

/** The names a project file can have, in the order they are looked for. */
export const projectFileNames = [
  "rukun.config.yaml",
  "rukun.config.yml",
  "rukun.config.json",
  "rukun.config.ts",
] as const;

/**
 * The project file meant: the one given, the one in the folder given, or the one in the current folder.
 *
 * @param given - a file or folder as the user wrote it
 * @param folder - what it is relative to
 * @returns its name as messages write it: relative if it was given so
 */
export async function findProjectFile(given: string | undefined, folder: string): Promise<string> {
  const start = given ?? "";

  if (given !== undefined) {
    const found = await withFileErrors(given, () => stat(resolve(folder, given)));
    if (!found.isDirectory()) return given;
  }
  for (const name of projectFileNames) {
    const file = join(start, name);
    if (await exists(resolve(folder, file))) return file;
  }
  throw new CommandError({
    code: "config-not-found",
    params: { names: projectFileNames.join(", "), folder: given ?? "." },
  });
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
