/** A frozen copy of plain data, so that nobody who gets it can change it for others. */
export function freezeDeep<Value>(value: Value): Value {
  if (Array.isArray(value)) return Object.freeze(value.map((item: unknown) => freezeDeep(item))) as Value;
  if (typeof value !== "object" || value === null) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, freezeDeep(item)] as const);
  return Object.freeze(Object.fromEntries(entries)) as Value;
}
