import { join } from "node:path";

/** Where a project keeps the snapshots of a community: beside the project file, one folder a community. */
export function historyFolder(projectFolder: string, communityId: string): string {
  return join(projectFolder, ".rukun", "history", communityId);
}
