import type { Issue } from "../errors/issue.js";

/**
 * Whether a key can reach an object's prototype, so that no record may carry it.
 */
export function isForbiddenKey(key: string): boolean {
  return key === "__proto__" || key === "constructor" || key === "prototype";
}

/**
 * The issues for keys that no record may carry, at any depth.
 *
 * Walks with a list of its own instead of recursion, so that deep nesting does not exhaust the stack, and visits
 * an object once, so that an object that contains itself comes to an end.
 */
export function forbiddenKeyIssues(input: unknown): Issue<"forbidden-key">[] {
  const issues: Issue<"forbidden-key">[] = [];
  const seen = new Set<object>();
  const open: { value: unknown; path: (string | number)[] }[] = [{ value: input, path: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    const isList = Array.isArray(value);
    for (const key of Object.keys(value)) {
      if (!isList && isForbiddenKey(key)) issues.push({ code: "forbidden-key", path: [...path, key], params: { key } });
      const child: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
      if (typeof child === "object" && child !== null)
        open.push({ value: child, path: [...path, isList ? Number(key) : key] });
    }
  }
  return issues;
}
