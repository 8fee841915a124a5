import communityStrategy from "./community-strategy.json" with { type: "json" };
import type { Rubric } from "./rubric.js";

/**
 * The rubric `community-strategy`: 38 criteria on three levels, build the foundation, grow and engage, measure and
 * optimise. Its curves and thresholds are defaults, not averages of communities; a platform may replace them.
 *
 * @example
 * defaultRubric.levels.map(({ id }) => id) // => ["L1", "L2", "L3"]
 */
// A test holds the file to the schema, so that reading the package costs nothing at run time.
export const defaultRubric: Rubric = communityStrategy as unknown as Rubric;
