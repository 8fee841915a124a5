import { nearest } from "@rukun/core";

/** So many comparisons of names are made for one ruleset; of a flood of unknown names only the first get an answer. */
const mostComparisons = 300_000;

/** Finds the name that was meant. */
export interface Suggestions {
  /** The candidate nearest to a name, if one is near. */
  for(name: string, candidates: readonly string[]): string | undefined;
}

/** Makes what finds names for one ruleset, each asked for once. */
export function createSuggestions(): Suggestions {
  const known = new Map<readonly string[], Map<string, string | undefined>>();
  let left = mostComparisons;
  return {
    for(name, candidates) {
      const answers = known.get(candidates) ?? new Map<string, string | undefined>();
      known.set(candidates, answers);
      if (!answers.has(name)) {
        if (left < candidates.length) return undefined;
        left -= candidates.length;
        answers.set(name, nearest(name, candidates));
      }
      return answers.get(name);
    },
  };
}
