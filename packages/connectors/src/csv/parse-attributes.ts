import type { AttributeValue } from "@rukun/core";
import { unsafeNames } from "../json/unsafe-names.js";

/** Attributes out of a JSON object of texts, numbers, booleans and nulls; `null` when a text is no such object. */
export function parseAttributes(text: string): Record<string, AttributeValue> | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return null;
  for (const [name, value] of Object.entries(parsed)) {
    if (unsafeNames.includes(name) || (typeof value === "object" && value !== null)) return null;
  }
  return parsed as Record<string, AttributeValue>;
}
