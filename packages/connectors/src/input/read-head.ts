/**
 * The first bytes of a stream, and all of its chunks, those included: the first chunk holds at least the head.
 *
 * @param source - chunks of bytes or of text
 * @param size - how many bytes the head has at least, unless the stream ends before
 */
export async function readHead(
  source: AsyncIterable<Uint8Array | string>,
  size: number,
): Promise<{ head: Buffer; chunks: AsyncIterable<Buffer> }> {
  const iterator = source[Symbol.asyncIterator]();
  const held: Buffer[] = [];
  let length = 0;
  while (length < size) {
    const next = await iterator.next();
    if (next.done === true) break;
    const chunk = toBuffer(next.value);
    held.push(chunk);
    length += chunk.length;
  }
  const head = held.length === 1 ? (held[0] as Buffer) : Buffer.concat(held);
  async function* chunks(): AsyncGenerator<Buffer> {
    try {
      if (head.length > 0) yield head;
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
        yield toBuffer(next.value);
    } finally {
      await iterator.return?.();
    }
  }
  return { head, chunks: chunks() };
}

function toBuffer(chunk: Uint8Array | string): Buffer {
  if (typeof chunk === "string") return Buffer.from(chunk);
  return Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
