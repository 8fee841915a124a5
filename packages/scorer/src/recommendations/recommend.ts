import type { Recommendation, RecommendationKind } from "@rukun/core";
import type { CriterionOutcome } from "../criteria/criterion-outcome.js";
import { barOf } from "../gate/must-bar.js";
import type { LevelOutcome } from "../levels/level-outcome.js";
import { reaches, sixDecimals } from "../numbers/six-decimals.js";
import type { Rubric } from "../rubric/rubric.js";
import { openPrerequisites } from "./open-prerequisites.js";
import { optionForPart } from "./option-for-part.js";

/** Steps of at most a day, whatever the criterion's own effort is. */
const quickKinds: ReadonlySet<RecommendationKind> = new Set(["evidence", "refresh", "answer", "measure"]);

/**
 * Every way to raise the score, one for each part that can be improved, best first: by group, then points gained for
 * the effort, then id and kind.
 *
 * @param level - the level achieved, 0 for none
 */
export function recommend({
  rubric,
  levels,
  level,
}: {
  readonly rubric: Rubric;
  readonly levels: readonly LevelOutcome[];
  readonly level: number;
}): Recommendation[] {
  const outcomes = new Map(
    levels.flatMap(({ criteria }) => criteria).map((outcome) => [outcome.criterion.id, outcome]),
  );
  const ranked = levels.flatMap((outcome) =>
    outcome.criteria.flatMap((criterion) =>
      recommendFor(criterion, {
        rubric,
        applicable: outcome.applicable,
        group: groupOf(criterion, { ordinal: outcome.level.ordinal, level, rubric }),
        requires: openPrerequisites(criterion.criterion.id, { rubric, outcomes }),
      }),
    ),
  );
  return ranked.sort(inOrder).map(({ recommendation }) => recommendation);
}

/** A recommendation with the figure that places it inside its group. */
interface Ranked {
  readonly recommendation: Recommendation;
  /** Points for the effort, from the exact gain: rounded gains would break ties that are none. */
  readonly yield: number;
}

function recommendFor(
  { criterion, parts }: CriterionOutcome,
  place: {
    readonly rubric: Rubric;
    readonly applicable: number;
    readonly group: Recommendation["group"];
    readonly requires: readonly string[];
  },
): Ranked[] {
  return parts.flatMap((part): Ranked[] => {
    const option = optionForPart(part, { criterion, rubric: place.rubric });
    if (option === null) return [];
    const gain = (100 * criterion.weight * part.share * option.rise) / place.applicable;
    if (sixDecimals(gain) <= 0) return [];
    const effort = quickKinds.has(option.kind) ? 1 : criterion.effort;
    const recommendation: Recommendation = {
      id: criterion.id,
      kind: option.kind,
      group: place.group,
      gain: sixDecimals(gain),
      effort,
      uncertain: option.uncertain,
      requires: place.requires,
      ...(option.answer === undefined ? {} : { answer: option.answer }),
      ...(option.metric === undefined ? {} : { metric: option.metric }),
    };
    return [{ recommendation, yield: sixDecimals(gain / effort) }];
  });
}

function groupOf(
  { criterion, low }: CriterionOutcome,
  { ordinal, level, rubric }: { readonly ordinal: number; readonly level: number; readonly rubric: Rubric },
): Recommendation["group"] {
  if (ordinal <= level) return 2;
  if (ordinal > level + 1) return 3;
  const isFailingMust =
    criterion.requirement === "must" && low !== null && !reaches(low, barOf(criterion, rubric.gate));
  return isFailingMust ? 0 : 1;
}

function inOrder(a: Ranked, b: Ranked): number {
  const { recommendation: first } = a;
  const { recommendation: second } = b;
  return (
    first.group - second.group ||
    b.yield - a.yield ||
    byCodeUnit(first.id, second.id) ||
    byCodeUnit(first.kind, second.kind)
  );
}

/** Not by locale: the order is the same everywhere. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
