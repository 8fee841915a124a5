import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { addAbortSignal, pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { ParserIssue } from "../reading/record-parser.js";
import { binaryKind, textEncoding } from "./detect-format.js";
import { inputName, isNamed, type Input } from "./input.js";
import { readHead } from "./read-head.js";

const chunkBytes = 256 * 1024;
/** Enough to recognise a format, and a binary file. */
const headBytes = 4096;

/**
 * Opens an input as chunks of text bytes: gzip is recognised by its first bytes and unpacked, a UTF-8 byte order mark
 * removed, and what is not text refused.
 */
export async function* openInput(
  input: Input,
  options: { fail: (issue: ParserIssue) => Error; signal?: AbortSignal },
): AsyncGenerator<Buffer, undefined> {
  const { fail, signal } = options;
  signal?.throwIfAborted();
  const source = await openSource(input, fail);
  // Errors also arrive by way of the iteration below.
  source.on("error", () => undefined);
  if (signal !== undefined) addAbortSignal(signal, source);
  let gzip = false;
  try {
    const raw = await readHead(source, 2);
    if (raw.head.length === 0) throw fail({ code: "empty-file" });
    gzip = raw.head[0] === 0x1f && raw.head[1] === 0x8b;
    if (!gzip && /\.gz$/i.test(inputName(input))) throw fail({ code: "not-gzip" });
    const bytes = gzip ? unpack(raw.chunks) : raw.chunks;
    const text = await readHead(bytes, headBytes);
    if (text.head.length === 0) throw fail({ code: "empty-file" });
    const encoding = textEncoding(text.head);
    if (encoding === "utf-16") throw fail({ code: "utf-16" });
    const kind = binaryKind(text.head.subarray(0, headBytes));
    if (kind !== undefined) throw fail({ code: "binary-file", params: { kind } });
    let first = true;
    for await (const chunk of text.chunks) {
      signal?.throwIfAborted();
      yield first && encoding === "utf-8-bom" ? chunk.subarray(3) : chunk;
      first = false;
    }
  } catch (error) {
    signal?.throwIfAborted();
    if (gzip && isZlibError(error)) throw fail({ code: "broken-gzip" });
    if (isSystemError(error)) throw fail({ code: "file-unreadable", params: { reason: error.code } });
    throw error;
  } finally {
    source.destroy();
  }
  return undefined;
}

async function openSource(input: Input, fail: (issue: ParserIssue) => Error): Promise<Readable> {
  if (typeof input !== "string") {
    const stream = isNamed(input) ? input.stream : input;
    if (stream instanceof Readable) return stream;
    return stream instanceof ReadableStream
      ? Readable.fromWeb(stream as Parameters<typeof Readable.fromWeb>[0])
      : Readable.from(stream, { objectMode: false });
  }
  try {
    if ((await stat(input)).isDirectory()) throw fail({ code: "is-directory" });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === "ENOENT" || error.code === "ENOTDIR") throw fail({ code: "file-not-found" });
    throw fail({ code: "file-unreadable", params: { reason: error.code } });
  }
  return createReadStream(input, { highWaterMark: chunkBytes });
}

function unpack(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const gunzip = createGunzip({ chunkSize: chunkBytes });
  // An error destroys the last stream of the pipeline with it, so the iteration of that stream throws it.
  pipeline(Readable.from(chunks, { objectMode: false }), gunzip, () => undefined);
  return gunzip;
}

function isSystemError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string";
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "string" && error.code.startsWith("Z_");
}
