import type { LevelOutcome } from "../levels/level-outcome.js";
import { wholePoints } from "../numbers/six-decimals.js";

/**
 * The level and the way to the next one as one whole number, for badges: 100 × level + whole points of the next
 * level's score, at most 99, so that a full hundred means a level held (as OpenSSF's Best Practices badge, 0–300).
 */
export function tierOf(level: number, levels: readonly LevelOutcome[]): number {
  const next = levels.find((outcome) => outcome.level.ordinal === level + 1);
  return 100 * level + Math.min(99, wholePoints(next?.low ?? 0));
}
