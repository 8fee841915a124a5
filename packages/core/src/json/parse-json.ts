import { CoreError } from "../errors/core-error.js";
import { forbiddenKey } from "./forbidden-key.js";
import { jsonFault } from "./json-fault.js";

/** Where a JSON text comes from, for the messages of its errors. */
export interface JsonSource {
  /** The file it is, or is a line of. */
  readonly file?: string;
  /** The line of the file on which the text begins, 1-based; 1 when absent. */
  readonly line?: number;
}

/**
 * Reads JSON from outside. Unlike `JSON.parse` it says where a text is broken, in the same words on every runtime,
 * and refuses the keys `__proto__`, `constructor` and `prototype` at any depth, with which a text could change how
 * the program that reads it behaves.
 *
 * @throws CoreError `invalid-json` or `forbidden-key`
 * @example
 * parseJson('{"id": 1}') // => { id: 1 }
 */
export function parseJson(text: string, source: JsonSource = {}): unknown {
  // Some editors begin a file with a byte order mark, which RFC 8259 lets a reader ignore.
  if (text.startsWith("\ufeff")) text = text.slice(1);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw invalidJson({ text, source, cause });
  }
  const path = forbiddenKey(text, value);
  if (path === undefined) return value;
  throw new CoreError([{ code: "forbidden-key", path, params: { key: String(path.at(-1)) }, ...source }]);
}

function invalidJson(options: { text: string; source: JsonSource; cause: unknown }): CoreError {
  const { text, source, cause } = options;
  const position = jsonFault(text) ?? text.length;
  const before = text.slice(0, position);
  const lineStart = before.lastIndexOf("\n") + 1;
  const line = (source.line ?? 1) + (before.match(/\n/g)?.length ?? 0);
  const character = String.fromCodePoint(text.codePointAt(position) ?? 0);
  const params = {
    found: position >= text.length ? "end" : "character",
    value: JSON.stringify(character),
    column: position - lineStart + 1,
  };
  return new CoreError([{ code: "invalid-json", path: [], params, ...source, line }], { cause });
}
