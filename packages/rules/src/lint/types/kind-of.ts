import type { FactType } from "../../model/ruleset.js";

/** The kind of a value, as facts are declared to have; `null` and what no declaration speaks of are kinds of their own. */
export type ValueKind = FactType | "null" | "undefined" | "list" | "bigint" | "function" | "symbol";

/** The kind of a value. */
export function kindOf(value: unknown): ValueKind {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
