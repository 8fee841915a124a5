import { createRequire } from "node:module";

const fromTools = createRequire(new URL("../tools/package.json", import.meta.url));

/**
 * Loads a library that only the benchmarks need, from `tools/`.
 *
 * @param {string} name
 */
export function requireTool(name) {
  try {
    return fromTools(name);
  } catch (cause) {
    throw new Error(`${name} is not installed: run npm ci --prefix tools`, { cause });
  }
}
