import type { Assessment, LocalDate } from "@rukun/core";
import type { Localized, Rubric } from "@rukun/scorer";
import { sixDecimals } from "./six-decimals.js";

/** What one criterion contributed to a change. */
export interface ChangePart {
  /** The criterion's id. */
  readonly id: string;
  /** Its title. */
  readonly title: Localized;
  /** Points (0..100) of the overall figure, negative for a loss. */
  readonly points: number;
}

/** What changed between two reports. */
export interface Change {
  /** The day of the earlier assessment. */
  readonly since: LocalDate;
  /** The level then. */
  readonly levelBefore: number;
  /** The level now. */
  readonly levelAfter: number;
  /** The overall figure then, 0..1. */
  readonly overallBefore: number | null;
  /** The overall figure now, 0..1. */
  readonly overallAfter: number | null;
  /** True where both were scored by the same figures; otherwise the two must not be compared. */
  readonly comparable: boolean;
  /** True where some level moved by a point or more, or the level changed. */
  readonly material: boolean;
  /** The five criteria that moved the overall figure most. */
  readonly parts: readonly ChangePart[];
  /** What all others moved it by, in points, so that parts and rest add up to the whole change. */
  readonly rest: number;
}

/** Compares an assessment with an earlier one of the same rubric, criterion by criterion. */
export function changeSince(earlier: Assessment, now: Assessment, rubric: Rubric): Change {
  const comparable = earlier.rubric.id === now.rubric.id && earlier.rubric.scoringHash === now.rubric.scoringHash;
  const moved = comparable ? movedParts(earlier, now, rubric) : [];
  const parts = moved.slice(0, 5);
  const levelMoved = rubric.levels.some(({ id }) => {
    const [was, is] = [earlier.levels[id]?.score ?? null, now.levels[id]?.score ?? null];
    return (was === null) !== (is === null) || Math.abs((is ?? 0) - (was ?? 0)) >= 0.01;
  });
  return {
    since: earlier.asOf,
    levelBefore: earlier.level,
    levelAfter: now.level,
    overallBefore: earlier.overall,
    overallAfter: now.overall,
    comparable,
    material: levelMoved || earlier.level !== now.level,
    parts,
    rest: sixDecimals(moved.slice(5).reduce((sum, { points }) => sum + points, 0)),
  };
}

function movedParts(earlier: Assessment, now: Assessment, rubric: Rubric): ChangePart[] {
  const before = contributions(earlier, rubric);
  const after = contributions(now, rubric);
  return rubric.criteria
    .map(({ id, title }) => ({ id, title, points: sixDecimals((after.get(id) ?? 0) - (before.get(id) ?? 0)) }))
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.id < b.id ? -1 : 1));
}

/** The points of the overall figure that each criterion brings; they add up to it. */
function contributions({ criteria }: Assessment, rubric: Rubric): Map<string, number> {
  const points = new Map<string, number>();
  const levels = rubric.levels.map((level) => {
    const applicable = rubric.criteria.filter(
      ({ id, level: own }) => own === level.id && (criteria[id]?.score ?? null) !== null,
    );
    return { level, applicable, weight: applicable.reduce((sum, { weight }) => sum + weight, 0) };
  });
  // A level in which nothing applies has no part in the overall figure.
  const total = levels.reduce((sum, { level, weight }) => (weight > 0 ? sum + level.weight : sum), 0);
  for (const { level, applicable, weight } of levels) {
    for (const criterion of applicable) {
      const share = (criterion.weight * (criteria[criterion.id]?.score ?? 0)) / weight;
      points.set(criterion.id, (100 * level.weight * share) / total);
    }
  }
  return points;
}
