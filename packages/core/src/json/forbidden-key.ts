import type { Path } from "../errors/path.js";

const forbidden: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

// One of the keys, or an escape of one of their characters (`_` is 5f, letters are 61 to 7a). Nearly no line has
// either, so that nearly no line is walked.
const suspicious = /"(?:__proto__|constructor|prototype)"|\\u00[567]/;

/**
 * The path to the first key that could reach an object's prototype, when the text parsed to the value has one.
 *
 * @internal
 */
export function forbiddenKey(text: string, value: unknown): Path | undefined {
  if (!suspicious.test(text)) return undefined;
  // A list of what is left to visit rather than recursion: nesting may be deep.
  const open: { readonly value: unknown; readonly path: Trail | undefined }[] = [{ value, path: undefined }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next.value !== "object" || next.value === null) continue;
    const isList = Array.isArray(next.value);
    // Last first onto the list, so that the first key in the text is the first found.
    for (const [key, child] of Object.entries(next.value).reverse()) {
      if (!isList && forbidden.has(key)) return toPath({ part: key, parent: next.path });
      open.push({ value: child, path: { part: isList ? Number(key) : key, parent: next.path } });
    }
  }
  return undefined;
}

interface Trail {
  readonly part: string | number;
  readonly parent: Trail | undefined;
}

function toPath(trail: Trail): Path {
  const path: (string | number)[] = [];
  for (let step: Trail | undefined = trail; step !== undefined; step = step.parent) path.push(step.part);
  return path.reverse();
}
