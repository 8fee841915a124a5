/**
 * Regular expressions in linear time, for the operator `matches`.
 *
 * @module re2
 */
export { createRe2, re2, type Re2Options } from "./re2/create-re2.js";
export type { LinearRegex, RegexEngine } from "./operators/operator.js";
