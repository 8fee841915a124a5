import { canonicalJson } from "@rukun/core";

/**
 * A value as JSON to be read and compared: keys sorted and numbers as canonical JSON writes them, indented by two.
 *
 * @example
 * jsonText({ b: 1, a: 2 }) // => '{\n  "a": 2,\n  "b": 1\n}'
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(JSON.parse(canonicalJson(value)), null, 2);
}
