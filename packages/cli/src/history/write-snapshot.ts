import { join } from "node:path";
import { canonicalJson } from "@rukun/core";
import { writeFile } from "../output/write-file.js";
import { historyFolder } from "./history-folder.js";
import type { Snapshot } from "./snapshot.js";

/**
 * Records what is known of a community on a day, over an earlier record of the same day. The file's name is the day
 * and its contents are canonical JSON, so the same run writes the same bytes to the same place.
 *
 * @returns the file
 */
export async function writeSnapshot(projectFolder: string, snapshot: Snapshot): Promise<string> {
  const file = join(historyFolder(projectFolder, snapshot.communityId), `${snapshot.asOf}.json`);
  await writeFile(file, `${canonicalJson(snapshot)}\n`);
  return file;
}
