import type { Unknown } from "@rukun/core";
import type { CriterionOutcome } from "../criteria/criterion-outcome.js";
import type { PartOutcome } from "../criteria/part-outcome.js";
import type { LevelOutcome } from "../levels/level-outcome.js";
import { sixDecimals } from "../numbers/six-decimals.js";

/** What is not known, with the points by which it widens its level's range; widest first, then in the rubric's order. */
export function listUnknowns(levels: readonly LevelOutcome[]): Unknown[] {
  return levels
    .flatMap(({ criteria, applicable }) => criteria.flatMap((outcome) => unknownsOf(outcome, applicable)))
    .sort((a, b) => b.width - a.width);
}

function unknownsOf({ criterion, parts }: CriterionOutcome, applicable: number): Unknown[] {
  return parts
    .filter(({ state }) => state === "unknown")
    .map((part) => ({
      id: criterion.id,
      part: part.part,
      reason: part.reasons[0] ?? "unknown",
      width: sixDecimals((100 * criterion.weight * part.share * (part.high - part.low)) / applicable),
      ...(criterion.metric === null || part.part === "practice" ? {} : { metric: criterion.metric }),
      ...sampleOf(part),
    }));
}

function sampleOf(part: PartOutcome): Pick<Unknown, "n" | "minSample"> {
  return part.part === "measured" && part.minSample !== null ? { n: part.n, minSample: part.minSample } : {};
}
