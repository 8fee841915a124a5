import { resolve } from "node:path";
import type { LocalDate, StrategyProfile } from "@rukun/core";
import { parseProfile, type Rubric } from "@rukun/scorer";
import { readDataFile } from "../../input/data-file.js";
import { shownPath } from "../../input/shown-path.js";
import type { ProjectFile } from "../../project/read-project.js";

/**
 * The project's strategy profile, speaking of the day of the analysis: evidence ages with the data, and figures with
 * the answers. Where nobody chose that day and the profile's own is later, it speaks of its own. A project without a
 * profile has one without answers.
 */
export async function projectProfile(
  { project, folder }: ProjectFile,
  { rubric, asOf, chosen }: { readonly rubric: Rubric; readonly asOf: LocalDate; readonly chosen: boolean },
): Promise<StrategyProfile> {
  const { profile: file, community } = project;
  if (file === undefined) {
    const { id, name } = community;
    return {
      schemaVersion: 1,
      id,
      name,
      asOf,
      rubric: { id: rubric.id, version: rubric.version },
      answers: {},
      metrics: {},
    };
  }
  const path = resolve(folder, file);
  const profile = (await readDataFile(path, shownPath(path))).parse((value) => parseProfile(value, { rubric }));
  return !chosen && profile.asOf >= asOf ? profile : { ...profile, asOf };
}
