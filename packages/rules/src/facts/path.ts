import { RulesError } from "../errors/rules-error.js";

/** Every element of an array, or every value of an object, in a path: `[*]`. */
export const everyElement: unique symbol = Symbol("every element");

/** A property by its name, an index written as one, or every element. */
export type PathSegment = string | typeof everyElement;

/** A path taken apart; without segments it stands for the value as a whole. */
export type ParsedPath = readonly PathSegment[];

const forbiddenNames: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

// A name in quotes and brackets, a name or index in brackets, or a name after a dot.
const segmentPattern = /\.?\[(['"])(.*?)\1\]|\.?\[([^'"\]]*)\]|\.([^.[]*)/sy;

// jsonpath-plus runs what stands in parentheses, and `^` climbs to the parent.
const unsafePart = /^\.\.|^\.?\[?['"]?\s*\??\(|\^/;

// What means something else than a name to jsonpath-plus: quotes, brackets, unions, types, escapes, names of
// properties, the root, slices.
const noName = /['"[\],;]|^[@`]|@\w+\(\)|^[~$]?$|^-?\d*:-?\d*:?\d*$/;

/**
 * Takes apart the path of a fact, as far as json-rules-engine's paths (jsonpath-plus) are safe: `$.a.b[0]`, `a.b`,
 * `$['a b']`, `[*]` and `.*` for every element.
 *
 * As there, a path that begins with a dot or a bracket looks for a property without a name, and an empty path is
 * none.
 *
 * @throws RulesError `unsafe-path` for what runs code, walks anywhere or reaches a prototype, `invalid-path` for what
 * is not understood
 * @example
 * parsePath("$.author.tags[0]") // => ["author", "tags", "0"]
 */
export function parsePath(path: string): ParsedPath {
  if (path === "" || path === "$") return [];
  const segments: PathSegment[] = [];
  const hasRoot = /^\$[.[]/.test(path);
  if (/^[.[]/.test(path) && !path.startsWith("..")) segments.push("");
  const text = hasRoot || /^[.[]/.test(path) ? path : `.${path}`;
  segmentPattern.lastIndex = hasRoot ? 1 : 0;
  while (segmentPattern.lastIndex < text.length) {
    const start = segmentPattern.lastIndex;
    const match = segmentPattern.exec(text);
    const [whole, quote, quoted, bracketed, dotted] = match ?? [];
    const rest = text.slice(start);
    if (whole === undefined) throw refuse(path, rest, unsafePart.test(rest));
    const name = quoted ?? bracketed ?? dotted ?? "";
    if (quote === undefined && name === "*") {
      segments.push(everyElement);
      continue;
    }
    if (rest.startsWith("..")) throw refuse(path, "..", true);
    if (forbiddenNames.has(name) || unsafePart.test(whole) || unsafePart.test(name)) throw refuse(path, name, true);
    const isUnclear =
      noName.test(name) ||
      (quote === undefined ? /[~()]/.test(name) : name === "*") ||
      (bracketed !== undefined && /[\s.]/.test(name));
    if (isUnclear) throw refuse(path, whole, false);
    segments.push(name);
  }
  return segments;
}

function refuse(path: string, part: string, isUnsafe: boolean): RulesError {
  return new RulesError([{ code: isUnsafe ? "unsafe-path" : "invalid-path", path: [], params: { path, part } }]);
}

/**
 * What stands at a path in a value: own properties only, `undefined` where there is none. With {@link everyElement}
 * in the path it is the list of everything found, also of one thing, and `undefined` when nothing is.
 */
export function resolvePath(value: unknown, path: ParsedPath): unknown {
  let current = value;
  for (let index = 0; index < path.length; index++) {
    const segment = path[index] as PathSegment;
    if (segment === everyElement) {
      const found: unknown[] = [];
      collect(current, path, index, found);
      return found.length === 0 ? undefined : found;
    }
    if (!hasOwn(current, segment)) return undefined;
    current = current[segment];
  }
  return current;
}

/**
 * The value that a condition compares: what stands at the path in an object or array, and any other value itself, as
 * in json-rules-engine.
 */
export function applyPath(value: unknown, path: ParsedPath): unknown {
  return typeof value === "object" && value !== null ? resolvePath(value, path) : value;
}

/** Adds everything that the path leads to, from one of its segments on. */
function collect(value: unknown, path: ParsedPath, from: number, found: unknown[]): void {
  let current = value;
  for (let index = from; index < path.length; index++) {
    const segment = path[index] as PathSegment;
    if (segment === everyElement) {
      if (typeof current !== "object" || current === null) return;
      // Holes of an array count, as in jsonpath-plus; inherited properties do not.
      const values: readonly unknown[] = Array.isArray(current) ? Array.from(current) : Object.values(current);
      for (const element of values) collect(element, path, index + 1, found);
      return;
    }
    if (!hasOwn(current, segment)) return;
    current = current[segment];
  }
  found.push(current);
}

/** Whether a value has a property of its own; an empty text has none to jsonpath-plus, not even `length`. */
function hasOwn(value: unknown, key: string): value is Record<string, unknown> {
  return Boolean(value) && Object.hasOwn(value as object, key);
}
