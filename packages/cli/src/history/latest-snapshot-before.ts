import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseJson, type LocalDate } from "@rukun/core";
import { withFileErrors } from "../input/with-file-errors.js";
import { historyFolder } from "./history-folder.js";
import { parseSnapshot } from "./parse-snapshot.js";
import type { Snapshot } from "./snapshot.js";

/**
 * The latest snapshot of a community taken before a day: what a report compares with.
 *
 * @returns undefined where there is none
 * @throws RukunError when the snapshot is not what this command writes
 */
export async function latestSnapshotBefore(
  projectFolder: string,
  community: { readonly id: string; readonly asOf: LocalDate },
): Promise<Snapshot | undefined> {
  const folder = historyFolder(projectFolder, community.id);
  const names = await readdir(folder).catch(() => []);
  const days = names.flatMap((name) => /^(\d{4}-\d{2}-\d{2})\.json$/.exec(name)?.[1] ?? []);
  const latest = days
    .filter((day) => day < community.asOf)
    .sort()
    .at(-1);
  if (latest === undefined) return undefined;
  const file = join(folder, `${latest}.json`);
  const text = await withFileErrors(file, () => readFile(file, "utf8"));
  return parseSnapshot(parseJson(text, { file }), file);
}
