import { resolve } from "node:path";
import { RukunError } from "@rukun/core";
import { findFiles } from "../../input/find-files.js";
import type { SkipReporter } from "../../input/skip-reporter.js";
import type { ProjectFile } from "../../project/read-project.js";
import { readRegisters, type ReadRegisters } from "../../registers/read-registers.js";

/**
 * The registers of a project: those of the folder that it names, which must be there, else of `registers`, the folder
 * that `rukun log` writes to.
 */
export async function projectRegisters(
  { project, folder, locate }: ProjectFile,
  options: { readonly onError: "stop" | "skip"; readonly skipped: SkipReporter },
): Promise<ReadRegisters> {
  const { registers, community } = project;
  if (registers !== undefined) {
    try {
      await findFiles(registers, { folder, path: ["registers"] });
    } catch (error) {
      throw RukunError.isInstance(error) ? locate(error) : error;
    }
  }
  return readRegisters(resolve(folder, registers ?? "registers"), { timeZone: community.timeZone, ...options });
}
