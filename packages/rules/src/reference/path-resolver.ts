import { parsePath, resolvePath } from "../facts/path.js";

/**
 * Finds what a path leads to, as json-rules-engine's `pathResolver`: own properties only, and no code is run.
 *
 * {@link toEngine} gives it to its engine; an almanac of your own that you hand to `engine.run` needs it too.
 *
 * @throws RulesError `unsafe-path` or `invalid-path`
 * @example
 * pathResolver({ author: { tags: ["new"] } }, "$.author.tags[0]") // => "new"
 */
export function pathResolver(value: object, path: string): unknown {
  return resolvePath(value, parsePath(path));
}
