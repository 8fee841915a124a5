import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { binaryKind, textEncoding } from "./detect-format.js";
import { inputName, type Input } from "./input.js";
import { isSystemError, openSource, type SourceContext } from "./open-source.js";
import { readHead } from "./read-head.js";

const chunkBytes = 256 * 1024;
/** Enough to recognise a format, and a binary file. */
const headBytes = 4096;

/**
 * Opens an input as chunks of text bytes: gzip is recognised by its first bytes and unpacked, a UTF-8 byte order mark
 * removed, and what is not text refused.
 */
export async function* openInput(input: Input, context: SourceContext): AsyncGenerator<Buffer, undefined> {
  const { signal } = context;
  const fail: SourceContext["fail"] = context.fail;
  signal?.throwIfAborted();
  const source = await openSource(input, context);
  let gzip = false;
  try {
    const raw = await readHead(source, 2);
    if (raw.head.length === 0) fail({ code: "empty-file" });
    gzip = raw.head[0] === 0x1f && raw.head[1] === 0x8b;
    if (!gzip && /\.gz$/i.test(inputName(input))) fail({ code: "not-gzip" });
    const text = await readHead(gzip ? unpack(raw.chunks) : raw.chunks, headBytes);
    if (text.head.length === 0) fail({ code: "empty-file" });
    const encoding = textEncoding(text.head);
    if (encoding === "utf-16") fail({ code: "utf-16" });
    const kind = binaryKind(text.head.subarray(0, headBytes));
    if (kind !== undefined) fail({ code: "binary-file", params: { kind } });
    let first = true;
    for await (const chunk of text.chunks) {
      signal?.throwIfAborted();
      yield first && encoding === "utf-8-bom" ? chunk.subarray(3) : chunk;
      first = false;
    }
  } catch (error) {
    signal?.throwIfAborted();
    if (gzip && isZlibError(error)) fail({ code: "broken-gzip" });
    if (isSystemError(error)) fail({ code: "file-unreadable", params: { reason: error.code } });
    throw error;
  } finally {
    source.destroy();
  }
  return undefined;
}

function unpack(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const gunzip = createGunzip({ chunkSize: chunkBytes });
  // An error destroys the last stream of the pipeline with it, so the iteration of that stream throws it.
  pipeline(Readable.from(chunks, { objectMode: false }), gunzip, () => undefined);
  return gunzip;
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "string" && error.code.startsWith("Z_");
}
