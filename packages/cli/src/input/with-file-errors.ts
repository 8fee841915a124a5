import { CommandError, type CommandErrorCode } from "../errors/command-error.js";

/** What the system says, and what it means to somebody who named a file. */
export type FileErrorCodes = Readonly<Record<string, CommandErrorCode>>;

const readingCodes: FileErrorCodes = {
  ENOENT: "file-not-found",
  ENOTDIR: "file-not-found",
  EISDIR: "is-directory",
  EACCES: "file-unreadable",
  EPERM: "file-unreadable",
  EROFS: "file-unreadable",
  ENOSPC: "disk-full",
  EMFILE: "too-many-files",
  ENAMETOOLONG: "file-not-found",
};

/**
 * Runs something that touches a file, and turns the system's refusals into errors that say what to do.
 *
 * @param codes - what the refusals mean; those of reading a file unless given
 */
export async function withFileErrors<Result>(
  file: string,
  action: () => Promise<Result>,
  codes: FileErrorCodes = readingCodes,
): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    const fileError = asFileError(error, { file, codes });
    if (fileError === undefined) throw error;
    throw fileError;
  }
}

/** The error of the system as one that says what to do, or `undefined` where it is none of those. */
export function asFileError(
  error: unknown,
  { file, codes = readingCodes }: { readonly file?: string; readonly codes?: FileErrorCodes } = {},
): CommandError | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  const code = codes[error.code];
  if (code === undefined) return undefined;
  const path = file ?? ("path" in error && typeof error.path === "string" ? error.path : undefined);
  return new CommandError({ code, ...(path === undefined ? {} : { file: path }) });
}
