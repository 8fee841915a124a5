import type { CriterionOutcome } from "../criteria/criterion-outcome.js";
import { barOf } from "../gate/must-bar.js";
import { reaches } from "../numbers/six-decimals.js";
import type { Rubric } from "../rubric/rubric.js";

/**
 * The criteria that should be met before this one and are not, each after its own prerequisites. One is met when its
 * score reaches its bar, or when it does not apply.
 */
export function openPrerequisites(
  id: string,
  { rubric, outcomes }: { readonly rubric: Rubric; readonly outcomes: ReadonlyMap<string, CriterionOutcome> },
): string[] {
  const found = new Set<string>();
  const visit = (current: string): void => {
    for (const required of outcomes.get(current)?.criterion.dependsOn ?? []) {
      const outcome = outcomes.get(required);
      if (outcome === undefined || outcome.low === null || found.has(required)) continue;
      if (reaches(outcome.low, barOf(outcome.criterion, rubric.gate))) continue;
      visit(required);
      found.add(required);
    }
  };
  visit(id);
  return [...found];
}
