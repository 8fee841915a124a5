import type { LevelOutcome } from "../levels/level-outcome.js";

/**
 * A figure of the levels, by their weights; a level in which nothing applies leaves numerator and denominator.
 * `null` where nothing applies at all.
 */
export function overall(
  levels: readonly LevelOutcome[],
  figure: (level: LevelOutcome) => number | null,
): number | null {
  let total = 0;
  let weight = 0;
  for (const outcome of levels) {
    const value = figure(outcome);
    if (value === null) continue;
    total += outcome.level.weight * value;
    weight += outcome.level.weight;
  }
  return weight === 0 ? null : total / weight;
}
