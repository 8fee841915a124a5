import { isUtf8 } from "node:buffer";

/** A line as UTF-8; `undefined` when it is not. */
export function decodeUtf8Line(bytes: Buffer, start: number, end: number): string | undefined {
  const text = bytes.toString("utf8", start, end);
  // A replacement character is in the text itself, or stands for bytes that are not UTF-8.
  if (text.includes("\ufffd") && !isUtf8(bytes.subarray(start, end))) return undefined;
  return text;
}

const windows1252 = /* @__PURE__ */ new TextDecoder("windows-1252");

/** A line as UTF-8, or where it is not, as Windows-1252, which has a character for every byte. */
export function decodeUtf8OrLatin1Line(bytes: Buffer, start: number, end: number): string {
  return decodeUtf8Line(bytes, start, end) ?? windows1252.decode(bytes.subarray(start, end));
}
