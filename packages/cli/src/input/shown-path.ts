import { relative } from "node:path";

/** A path as messages show it: relative to the process's own folder, from which it also opens. */
export function shownPath(path: string): string {
  const shown = relative(process.cwd(), path);
  return shown === "" ? "." : shown;
}
