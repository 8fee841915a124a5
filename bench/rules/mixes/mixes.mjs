import { createRandom } from "../random.mjs";
import { elsewhere } from "./elsewhere.mjs";
import { keywords } from "./keywords.mjs";
import { mixed } from "./mixed.mjs";
import { thresholds } from "./thresholds.mjs";
import { unindexed } from "./unindexed.mjs";

/** Kinds of ruleset, by name. */
export const mixes = { mixed, thresholds, unindexed, keywords, elsewhere };

/** A ruleset of one kind; the first rules of a larger one are those of a smaller. */
export function createRuleset(mix, count) {
  const random = createRandom(4);
  return {
    schemaVersion: 1,
    id: mix,
    version: "1",
    rules: Array.from({ length: count }, (_, index) => ({
      id: `rule-${index}`,
      conditions: mixes[mix].conditions(random, index),
      event: { type: `event-${index}` },
    })),
  };
}
