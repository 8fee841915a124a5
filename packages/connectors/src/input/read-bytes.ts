import type { ParserContext } from "../reading/record-parser.js";
import type { Input } from "./input.js";
import { openSource } from "./open-source.js";

/** The whole of an input, for formats that cannot be read piece by piece. */
export async function readBytes<Item>(context: ParserContext<Item>, input: Input, limit: number): Promise<Buffer> {
  context.signal?.throwIfAborted();
  const source = await openSource(input, context);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of source as AsyncIterable<Uint8Array | string>) {
    context.signal?.throwIfAborted();
    const bytes = Buffer.from(chunk as Uint8Array);
    length += bytes.length;
    if (length > limit) context.fail({ code: "file-too-large", params: { limit } });
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
