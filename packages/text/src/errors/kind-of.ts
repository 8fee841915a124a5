/**
 * What a value is, as JavaScript names it: `undefined`, `null`, `number`, `object` …
 *
 * @internal
 */
export function kindOf(value: unknown): string {
  return value === null ? "null" : typeof value;
}
