import { RukunError } from "@rukun/core";
import { CommandError } from "../errors/command-error.js";
import { findFiles } from "../input/find-files.js";
import { readProject } from "../project/read-project.js";

/**
 * The files of the rulesets that are meant: the one given, else those that the project names.
 *
 * @param given - the file as the user wrote it
 * @param folder - where the command runs, and where the project file is looked for
 * @throws CommandError `no-rulesets` where the project names none, and what is wrong with the project file
 */
export async function findRulesetFiles(given: string | undefined, folder: string): Promise<readonly string[]> {
  if (given !== undefined) return [given];
  const { file, folder: home, project, locate } = await readProject(undefined, folder);
  if (project.rulesets === undefined) throw new CommandError({ code: "no-rulesets", file });
  try {
    return await findFiles(project.rulesets, { folder: home, path: ["rulesets"] });
  } catch (error) {
    throw RukunError.isInstance(error) ? locate(error) : error;
  }
}
