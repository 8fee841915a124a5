import type { Localized } from "@rukun/scorer";
import type { LevelSection } from "./level-section.js";

/** A competency that does well. */
export interface Strength {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly title: Localized;
  /** The level it belongs to. */
  readonly level: number;
  /** Its score, 0..1. */
  readonly score: number;
}

/** The two best competencies worth at least half their points: a report that only lists faults is not read twice. */
export function strengthsOf(levels: readonly LevelSection[]): Strength[] {
  return levels
    .flatMap(({ ordinal, competencies }) =>
      competencies.flatMap(({ id, title, score }) =>
        score === null || score < 0.5 ? [] : [{ id, title, level: ordinal, score }],
      ),
    )
    .sort((a, b) => b.score - a.score || a.level - b.level || (a.id < b.id ? -1 : 1))
    .slice(0, 2);
}
