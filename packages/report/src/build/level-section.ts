import type { Localized } from "@rukun/scorer";
import { blockersOf, type Blocker } from "./blocker.js";
import type { BuildContext } from "./context.js";
import { criterionRows, type CriterionRow } from "./criterion-row.js";

/** A group of criteria inside a level. */
export interface CompetencyRow {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly title: Localized;
  /** Its score, 0..1, with what is unknown counted as 0; `null` where nothing applies. */
  readonly score: number | null;
}

/** A level in detail. */
export interface LevelSection {
  /** Its id. */
  readonly id: string;
  /** Its place on the ladder, 1 first. */
  readonly ordinal: number;
  /** Its name. */
  readonly title: Localized;
  /** Whether it and all before it hold. */
  readonly achieved: boolean;
  /** Its score with what is unknown counted as 0. */
  readonly score: number | null;
  /** Its score with what is unknown counted as 1. */
  readonly upper: number | null;
  /** How many of its criteria were accepted as not applicable. */
  readonly waivers: number;
  /** What keeps it from holding. */
  readonly blockers: readonly Blocker[];
  /** Its competencies, in the rubric's order. */
  readonly competencies: readonly CompetencyRow[];
  /** Its criteria, those that lose most points first. */
  readonly criteria: readonly CriterionRow[];
}

/** Every level in detail, the first one first. */
export function levelSections(context: BuildContext): LevelSection[] {
  const { rubric, assessment } = context;
  return rubric.levels.map(({ id, ordinal, title }) => {
    const result = assessment.levels[id];
    const criteria = criterionRows(context, id);
    return {
      id,
      ordinal,
      title,
      achieved: result?.achieved ?? false,
      score: result?.score ?? null,
      upper: result?.upper ?? null,
      waivers: assessment.waivers.filter((waiver) => criteria.some((row) => row.id === waiver.id)).length,
      blockers: blockersOf(context, id),
      competencies: rubric.competencies
        .filter(({ level }) => level === id)
        .map((competency) => ({
          id: competency.id,
          title: competency.title,
          score: result?.competencies[competency.id] ?? null,
        })),
      criteria,
    };
  });
}
