/**
 * A copy of a literal, so that no fact is ever the same object: json-rules-engine copies the conditions of a rule
 * whenever it evaluates them. What is neither a list, a plain object nor a date stays as it is.
 */
export function cloneLiteral(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(cloneLiteral);
  if (value instanceof Date) return new Date(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return value;
  const copy = Object.create(prototype) as Record<string, unknown>;
  for (const [key, below] of Object.entries(value)) copy[key] = cloneLiteral(below);
  return copy;
}
