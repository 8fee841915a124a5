import type { TimeLimit } from "@rukun/connectors";
import { RukunError, type Path } from "@rukun/core";
import { buildLog, type BuiltLog } from "../../input/build-log.js";
import { findFiles } from "../../input/find-files.js";
import type { RecordSource } from "../../input/read-records.js";
import { readMeasurements } from "../../input/read-measurements.js";
import { readMembers } from "../../input/read-members.js";
import type { SkipReporter } from "../../input/skip-reporter.js";
import type { ProjectFile } from "../../project/read-project.js";
import type { Session } from "../../session/session.js";

/** Reads the activities, members and measurements that a project file names. */
export async function readSources(
  file: ProjectFile,
  options: { readonly notAfter: TimeLimit; readonly onError: "stop" | "skip"; readonly skipped: SkipReporter },
  session: Session,
): Promise<BuiltLog> {
  const { project, folder } = file;
  const sources: RecordSource[] = [];
  for (const [index, { platform, path, mapping }] of project.sources.entries()) {
    const files = await filesOf(file, ["sources", index, "path"], path);
    sources.push({ platform, files, mapping, folder, timeZone: project.community.timeZone });
  }
  const memberFiles = await filesOf(file, ["members"], project.members ?? []);
  const members = await readMembers(memberFiles, options);
  const measurementFiles = await filesOf(file, ["measurements"], project.measurements ?? []);
  const measurements = await readMeasurements(measurementFiles, options);
  const built = await buildLog({ sources, members, ...options }, session);
  return { ...built, measurements: [...built.measurements, ...measurements] };
}

/** The files that a part of the project file means; what is wrong with it is said to be there. */
async function filesOf(
  { folder, locate }: ProjectFile,
  path: Path,
  patterns: string | readonly string[],
): Promise<string[]> {
  try {
    return await findFiles(patterns, { folder, path });
  } catch (error) {
    throw RukunError.isInstance(error) ? locate(error) : error;
  }
}
