import type { Issue } from "@rukun/core";
import type { Criterion } from "./criterion.js";
import type { Rubric } from "./rubric.js";
import { suggestion } from "../text/suggestion.js";
import type { RubricIssueCode } from "./rubric-issue-code.js";

/** What is wrong with the order that criteria state: prerequisites unknown, on a higher level, or in a circle. */
export function checkPrerequisites({ criteria, levels }: Rubric): Issue<RubricIssueCode>[] {
  const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const ordinals = new Map(levels.map(({ id, ordinal }) => [id, ordinal]));
  const ordinalOf = (criterion: Criterion): number => ordinals.get(criterion.level) ?? 0;
  return criteria.flatMap((criterion, index) =>
    criterion.dependsOn.flatMap((id, position): Issue<RubricIssueCode>[] => {
      const path = ["criteria", index, "dependsOn", position];
      const required = byId.get(id);
      if (required === undefined) {
        return [{ code: "unknown-criterion", path, params: { id, ...suggestion(id, [...byId.keys()]) } }];
      }
      if (ordinalOf(required) > ordinalOf(criterion)) return [{ code: "prerequisite-later", path, params: { id } }];
      if (leadsTo(required, { target: criterion.id, byId }))
        return [{ code: "prerequisite-circle", path, params: { id } }];
      return [];
    }),
  );
}

/** Whether a criterion is, or depends on, another. */
function leadsTo(
  from: Criterion,
  { target, byId }: { readonly target: string; readonly byId: ReadonlyMap<string, Criterion> },
): boolean {
  const seen = new Set<string>();
  const open = [from.id];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === target) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(byId.get(id)?.dependsOn ?? []));
  }
  return false;
}
