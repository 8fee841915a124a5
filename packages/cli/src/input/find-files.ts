import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Path } from "@rukun/core";
import { glob, isDynamicPattern } from "tinyglobby";
import { CommandError } from "../errors/command-error.js";
import { shownPath } from "./shown-path.js";

/** Where paths and patterns are written, and what they are relative to. */
export interface FileSearch {
  /** The folder they are relative to. */
  readonly folder: string;
  /** Where in the project file they stand. */
  readonly path: Path;
}

/**
 * The files and folders that a project's paths or patterns mean, those of a pattern in the order of their names.
 *
 * @param patterns - paths, or patterns such as `logs/*.txt`; one that begins with `!` takes files away again
 * @returns paths relative to the process's own folder: messages show them
 * @throws CommandError `no-matching-file`
 */
export async function findFiles(patterns: string | readonly string[], { folder, path }: FileSearch): Promise<string[]> {
  const all = typeof patterns === "string" ? [patterns] : patterns;
  const ignore = all.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
  const files: string[] = [];
  for (const pattern of all) {
    if (pattern.startsWith("!")) continue;
    const plain = resolve(folder, pattern);
    const found = (await exists(plain))
      ? [plain]
      : isDynamicPattern(pattern)
        ? await glob(pattern, { cwd: folder, absolute: true, ignore, expandDirectories: false })
        : [];
    if (found.length === 0) throw new CommandError({ code: "no-matching-file", path, params: { pattern } });
    files.push(...found.map(shownPath).sort());
  }
  return files;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
