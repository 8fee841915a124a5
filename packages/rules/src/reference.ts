/**
 * Rulesets run by json-rules-engine itself, safely.
 *
 * @module rules/reference
 */
export { engineFacts } from "./reference/engine-facts.js";
export { pathResolver } from "./reference/path-resolver.js";
export { type EngineOptions, toEngine } from "./reference/to-engine.js";
