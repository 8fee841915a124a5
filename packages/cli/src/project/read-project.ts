import { dirname, extname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { RukunError } from "@rukun/core";
import { CommandError } from "../errors/command-error.js";
import { readDataFile } from "../input/data-file.js";
import { findProjectFile } from "./find-project-file.js";
import { parseProject } from "./parse-project.js";
import type { Project } from "./project.js";

/** A project file as read. */
export interface ProjectFile {
  /** Its name, as messages write it. */
  readonly file: string;
  /** The folder it stands in, absolute: what its paths are relative to. */
  readonly folder: string;
  /** What it says. */
  readonly project: Project;
  /** Adds the file, and the line where that is known, to an error about it. */
  readonly locate: (error: RukunError) => RukunError;
}

type Loaded = Pick<ProjectFile, "project" | "locate">;

/** Finds and reads a project file. */
export async function readProject(given: string | undefined, folder: string): Promise<ProjectFile> {
  const file = await findProjectFile(given, folder);
  const path = resolve(folder, file);
  const loaded = extname(path) === ".ts" ? await loadTypeScript(path, file) : await readData(path, file);
  return { file, folder: dirname(path), ...loaded };
}

async function readData(path: string, file: string): Promise<Loaded> {
  const data = await readDataFile(path, file);
  return { project: data.parse(parseProject), locate: data.locate };
}

/** Runs a project file written in TypeScript, which Node 20 cannot do by itself, and checks what it exports. */
async function loadTypeScript(path: string, file: string): Promise<Loaded> {
  const { createJiti } = await import("jiti");
  // A project run with npx has no `rukun` installed beside it to import `defineProject` from.
  const own = fileURLToPath(import.meta.resolve("rukun"));
  const jiti = createJiti(pathToFileURL(path).href, { fsCache: false, moduleCache: false, alias: { rukun: own } });
  let value: unknown;
  try {
    value = await jiti.import(path, { default: true });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    throw new CommandError({ code: "config-not-loaded", file, params: { reason } });
  }
  const locate = (error: RukunError): RukunError => error.at(file);
  try {
    return { project: parseProject(value), locate };
  } catch (error) {
    throw RukunError.isInstance(error) ? locate(error) : error;
  }
}
