import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Input } from "./input.js";

/**
 * The inputs one after the other; a folder is its files that are wanted, in the order of their names, numbers in names
 * by their value.
 *
 * @param wanted - tells by its name whether a file of a folder is one to read
 */
export async function* listInputs(inputs: readonly Input[], wanted: (name: string) => boolean): AsyncGenerator<Input> {
  for (const input of inputs) {
    if (typeof input !== "string" || !(await isFolder(input))) {
      yield input;
      continue;
    }
    const entries = await readdir(input, { withFileTypes: true, recursive: true });
    const files = entries.filter((entry) => entry.isFile() && wanted(entry.name));
    if (files.length === 0) {
      // Opening it says that it is a folder.
      yield input;
      continue;
    }
    yield* files.map((entry) => join(entry.parentPath, entry.name)).sort(byName);
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

const collator = /* @__PURE__ */ new Intl.Collator("en", { numeric: true });

function byName(first: string, second: string): number {
  return collator.compare(first, second) || (first < second ? -1 : 1);
}
