import type { FactReference } from "./condition.js";

/** Whether a value has a `fact` and so refers to one, as in json-rules-engine. */
export function isFactReference(value: unknown): value is FactReference {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "fact");
}

/** Whether a value is `{ list: "name" }` and nothing else, or the like. */
export function isNameOf<Kind extends "list" | "threshold">(
  value: unknown,
  kind: Kind,
): value is Readonly<Record<Kind, string>> {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, kind)) return false;
  return typeof (value as Readonly<Record<string, unknown>>)[kind] === "string" && Object.keys(value).length === 1;
}
