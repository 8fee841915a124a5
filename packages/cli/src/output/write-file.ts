import { createWriteStream } from "node:fs";
import { mkdir, rename, rm, writeFile as writeWhole } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { withFileErrors, type FileErrorCodes } from "../input/with-file-errors.js";

const writingCodes: FileErrorCodes = {
  ENOENT: "no-folder",
  ENOTDIR: "no-folder",
  EEXIST: "no-folder",
  EISDIR: "is-directory",
  EACCES: "file-not-writable",
  EPERM: "file-not-writable",
  EROFS: "file-not-writable",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EMFILE: "too-many-files",
  ENAMETOOLONG: "name-too-long",
};

/**
 * Writes a file whole or not at all: to a neighbour first, then renamed into place, so that a reader never sees half
 * of it and a failure leaves what was there. Folders are made as needed.
 */
export async function writeFile(path: string, contents: string): Promise<void> {
  await intoPlace(path, (temporary) => writeWhole(temporary, contents));
}

/** Like {@link writeFile}, for contents that come in pieces; a name that ends in `.gz` is compressed. */
export async function writeFileFrom(path: string, pieces: AsyncIterable<string>): Promise<void> {
  await intoPlace(path, async (temporary) => {
    const file = createWriteStream(temporary);
    if (path.endsWith(".gz")) await pipeline(pieces, createGzip(), file);
    else await pipeline(pieces, file);
  });
}

async function intoPlace(path: string, write: (temporary: string) => Promise<void>): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const writeAndRename = async (): Promise<void> => {
    await mkdir(dirname(path), { recursive: true });
    try {
      await write(temporary);
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  };
  await withFileErrors(path, writeAndRename, writingCodes);
}
