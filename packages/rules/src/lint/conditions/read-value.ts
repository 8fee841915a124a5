import type { Fields } from "../../model/is-object.js";
import { isFactReference, isNameOf } from "../../model/value-reference.js";

/** What a comparison compares with, as it is written. */
export type WrittenValue =
  | { readonly kind: "literal"; readonly value: unknown }
  | { readonly kind: "fact"; readonly reference: Fields }
  | { readonly kind: "list"; readonly name: string }
  | { readonly kind: "threshold"; readonly name: string };

/** Reads what a comparison compares with. */
export function readValue(value: unknown): WrittenValue {
  if (isFactReference(value)) return { kind: "fact", reference: value as unknown as Fields };
  if (isNameOf(value, "list")) return { kind: "list", name: value.list };
  if (isNameOf(value, "threshold")) return { kind: "threshold", name: value.threshold };
  return { kind: "literal", value };
}
