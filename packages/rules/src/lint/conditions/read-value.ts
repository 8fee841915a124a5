/** What a comparison compares with, as it is written. */
export type WrittenValue =
  | { readonly kind: "literal"; readonly value: unknown }
  | { readonly kind: "fact"; readonly reference: Readonly<Record<string, unknown>> }
  | { readonly kind: "list"; readonly name: string }
  | { readonly kind: "threshold"; readonly name: string };

/**
 * Reads what a comparison compares with: what owns `fact` is a reference, as in json-rules-engine, and so is
 * `{ list: "name" }` or `{ threshold: "name" }` with nothing beside it.
 */
export function readValue(value: unknown): WrittenValue {
  if (typeof value === "object" && value !== null) {
    if (Object.hasOwn(value, "fact")) return { kind: "fact", reference: value as Readonly<Record<string, unknown>> };
    const [[key, name] = [], ...others] = Object.entries(value) as [string, unknown][];
    if ((key === "list" || key === "threshold") && typeof name === "string" && others.length === 0) {
      return { kind: key, name };
    }
  }
  return { kind: "literal", value };
}
