import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { addAbortSignal, Readable } from "node:stream";
import type { ParserIssue } from "../reading/record-parser.js";
import { isNamed, type Input } from "./input.js";

/** What an input is opened with. */
export interface SourceContext {
  /** Ends the reading of this input. */
  readonly fail: (issue: ParserIssue) => never;
  /** Ends the reading early. */
  readonly signal: AbortSignal | undefined;
}

const chunkBytes = 256 * 1024;

/** Opens an input as the bytes it is, and says what is wrong where there is none. */
export async function openSource(input: Input, context: SourceContext): Promise<Readable> {
  const source = typeof input === "string" ? await openFile(input, context) : openStream(input);
  // Errors arrive by way of whoever reads the stream.
  source.on("error", () => undefined);
  if (context.signal !== undefined) addAbortSignal(context.signal, source);
  return source;
}

/** An error of the operating system, such as a file that may not be read. */
export function isSystemError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string";
}

function openStream(input: Exclude<Input, string>): Readable {
  const stream = isNamed(input) ? input.stream : input;
  if (stream instanceof Readable) return stream;
  return stream instanceof ReadableStream ? Readable.fromWeb(stream) : Readable.from(stream, { objectMode: false });
}

async function openFile(path: string, context: SourceContext): Promise<Readable> {
  let isDirectory = false;
  try {
    isDirectory = (await stat(path)).isDirectory();
  } catch (error) {
    if (error instanceof TypeError) context.fail({ code: "file-not-found" });
    if (!isSystemError(error)) throw error;
    if (error.code === "ENOENT" || error.code === "ENOTDIR") context.fail({ code: "file-not-found" });
    context.fail({ code: "file-unreadable", params: { reason: error.code } });
  }
  if (isDirectory) context.fail({ code: "is-directory" });
  return createReadStream(path, { highWaterMark: chunkBytes });
}
