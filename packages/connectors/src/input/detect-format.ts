/** First bytes of formats that are given by mistake, and what messages call them. */
const signatures: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
  ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ["bzip2", [0x42, 0x5a, 0x68]],
];

/** What a file is that is not text, by its first bytes: `undefined` for text. */
export function binaryKind(head: Buffer): string | undefined {
  for (const [kind, bytes] of signatures) {
    // "BZh" can begin a text; no text holds the block header's bytes that follow it.
    if (bytes.every((byte, index) => head[index] === byte) && (kind !== "bzip2" || head[4] === 0x31)) return kind;
  }
  return head.includes(0) ? "binary" : undefined;
}

/** The encoding that a byte order mark tells of. */
export function textEncoding(head: Buffer): "utf-8-bom" | "utf-16" | "utf-8" {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return "utf-8-bom";
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return "utf-16";
  return "utf-8";
}
