import type { Explanation } from "../explain/explain-rules.js";

/** A value as JSON has it. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * An explanation as JSON has it, whatever values facts had: dates become ISO 8601 text, whole numbers beyond JSON's
 * and numbers that are none become text, functions and what is undefined are left out (`null` in lists), and an object
 * inside itself becomes `"[circular]"`. No `toJSON` of a value is called.
 *
 * @example
 * const program = compileRuleset({ schemaVersion: 1, id: "none", version: "1", rules: [] });
 * explanationToJson(program.explain({})) // => { rules: [], missing: [], failures: [] }
 */
export function explanationToJson(explanation: Explanation): JsonValue {
  return toJson(explanation, []) ?? null;
}

function toJson(value: unknown, within: readonly object[]): JsonValue | undefined {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      return Number.isFinite(value) ? value : String(value);
    case "bigint":
      return String(value);
    case "undefined":
    case "function":
    case "symbol":
      return undefined;
    case "object":
      return value === null ? null : objectToJson(value, within);
  }
}

function objectToJson(value: object, within: readonly object[]): JsonValue {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? String(Number.NaN) : value.toISOString();
  if (within.includes(value)) return "[circular]";
  const below = [...within, value];
  if (Array.isArray(value)) return value.map((item) => toJson(item, below) ?? null);
  const entries = Object.entries(value).map(([key, item]): [string, JsonValue | undefined] => [
    key,
    toJson(item, below),
  ]);
  return Object.fromEntries(entries.filter((entry): entry is [string, JsonValue] => entry[1] !== undefined));
}
