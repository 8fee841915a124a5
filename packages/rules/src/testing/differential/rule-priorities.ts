import type { Ruleset } from "../../model/ruleset.js";

/**
 * The place of each rule's priority among those of the ruleset, the highest being 0, by id. Rules that are not
 * evaluated have none.
 *
 * Source: json-rules-engine 7.3, `Engine.prioritizeRules`, whose order of priorities that are no numbers is kept.
 */
export function rulePriorities({ rules }: Ruleset): ReadonlyMap<string, number> {
  const groups: Record<string, string[] | undefined> = {};
  for (const { id, priority, mode } of rules) {
    if (mode === "off" || mode === "draft") continue;
    (groups[Number.parseInt(String(priority || 1), 10)] ??= []).push(id);
  }
  const ordered = Object.keys(groups).sort((first, second) => (Number(first) > Number(second) ? -1 : 1));
  return new Map(ordered.flatMap((key, place) => (groups[key] ?? []).map((id) => [id, place] as const)));
}
