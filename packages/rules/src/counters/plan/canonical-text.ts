/**
 * A JSON value as a text that is the same whatever the order of its keys.
 *
 * @throws TypeError when it is none; RangeError when it is nested too deeply to be written
 */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown): unknown => {
    switch (typeof part) {
      case "bigint":
      case "function":
      case "symbol":
        throw new TypeError(`JSON has no ${typeof part}`);
      case "number":
        if (!Number.isFinite(part)) throw new TypeError(`JSON has no ${part}`);
        return part;
      case "object":
        return part === null || Array.isArray(part) ? part : sorted(part);
      default:
        return part;
    }
  });
}

function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([first], [second]) => (first < second ? -1 : 1)));
}
