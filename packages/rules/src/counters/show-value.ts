/** A value of the wrong kind as a message quotes it: text and numbers as they are, anything else by its kind. */
export function showValue(value: unknown): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
