import type { Waiver } from "@rukun/core";
import type { LevelOutcome } from "../levels/level-outcome.js";
import { sixDecimals } from "../numbers/six-decimals.js";

/** The criteria accepted as not applicable, with what leaving each one out is worth to its level. */
export function waiversOf(levels: readonly LevelOutcome[]): Waiver[] {
  return levels.flatMap(({ criteria, low, applicable }) =>
    criteria.flatMap(({ criterion, waiver }): Waiver[] => {
      if (waiver === null) return [];
      const score = low ?? 0;
      const counted = (score * applicable) / (applicable + criterion.weight);
      return [{ id: criterion.id, ...waiver, effect: sixDecimals(100 * (score - counted)) }];
    }),
  );
}
