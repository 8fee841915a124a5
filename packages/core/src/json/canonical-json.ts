import canonicalize from "canonicalize";
import { CoreError } from "../errors/core-error.js";

/**
 * Writes a value as canonical JSON (RFC 8785): one text for one value, whatever the order of its keys, so that its
 * hash identifies it.
 *
 * Keys whose value is `undefined` are left out, as `JSON.stringify` does.
 *
 * @throws CoreError `not-json` when the value holds what JSON cannot say: NaN, an infinity, a bigint, half a
 * surrogate pair, a reference to itself, a function or a symbol, or is `undefined`
 * @example
 * canonicalJson({ b: 1, a: [0.1, 1e21] }) // => '{"a":[0.1,1e+21],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  let text: string | undefined;
  let cause: unknown;
  try {
    JSON.stringify(value, refuseCode);
    text = canonicalize(value);
  } catch (error) {
    cause = error;
  }
  if (text !== undefined) return text;
  const reason = cause instanceof Error ? cause.message : `it is ${typeof value}`;
  throw new CoreError([{ code: "not-json", path: [], params: { reason } }], { cause });
}

/** Functions and symbols, which the library writes as if they were JSON. */
function refuseCode(_key: string, value: unknown): unknown {
  if (typeof value === "function" || typeof value === "symbol") throw new TypeError(`a ${typeof value} is no value`);
  return value;
}
