/**
 * One text for equal params, whatever the order of their keys: what tells one value of a computed fact from another.
 * No params and empty ones are the same, `null` is another, as in json-rules-engine.
 */
export function paramsKey(params: unknown): string {
  return params === undefined ? "{}" : write(params, []);
}

/** Numbers for what has no text of its own: functions, symbols and objects that hold themselves. */
const identities = new WeakMap<object, number>();
let identityCount = 0;

function write(value: unknown, parents: readonly object[]): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "number") return Object.is(value, -0) ? "0" : String(value);
  if (typeof value === "symbol") return `symbol ${value.description ?? ""}`;
  if (value === undefined || value === null || typeof value === "boolean") return String(value);
  if (value instanceof Date) return `date ${value.getTime()}`;
  if (typeof value === "function" || parents.includes(value) || !isPlain(value)) return `identity ${identityOf(value)}`;
  const below = [...parents, value];
  if (Array.isArray(value)) return `[${value.map((item) => write(item, below)).join(",")}]`;
  const keys = Object.keys(value).sort();
  const fields = keys.map((key) => `${JSON.stringify(key)}:${write((value as Record<string, unknown>)[key], below)}`);
  return `{${fields.join(",")}}`;
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function identityOf(value: object): number {
  let identity = identities.get(value);
  if (identity === undefined) {
    identity = identityCount++;
    identities.set(value, identity);
  }
  return identity;
}
