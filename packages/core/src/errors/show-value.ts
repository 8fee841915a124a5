/**
 * A value of the wrong kind as a message quotes it: text as it is, anything else by what it is, and nothing of its
 * own code run.
 *
 * @internal
 */
export function showValue(value: unknown): string {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
    case "boolean":
    case "bigint":
    case "undefined":
      return String(value);
    default:
      if (value === null) return "null";
      return Array.isArray(value) ? "a list" : `a ${typeof value}`;
  }
}
