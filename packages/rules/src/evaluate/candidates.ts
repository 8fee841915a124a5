import type { Program } from "../compile/program.js";
import type { IndexTable } from "../compile/rule-index.js";
import type { Settings } from "../compile/settings.js";
import type { FactStore } from "../facts/fact-store.js";
import { missing } from "../facts/operand.js";
import type { Scratch } from "./scratch.js";

/** From how many facts of the index on it pays to go by the facts that are given instead. */
const fewFacts = 16;

/**
 * The ranks of the rules that may apply to these facts, in no order: those that a look-up finds, and those that none
 * rules out.
 */
export function findCandidates(
  { index, ranks }: Program,
  settings: Settings,
  { facts, scratch }: { facts: FactStore; scratch: Scratch },
): readonly number[] {
  const { candidates, visited, stamp } = scratch;
  candidates.length = 0;
  const add = (rules: readonly number[]): void => {
    for (const rank of rules) {
      if (visited[rank] === stamp) continue;
      visited[rank] = stamp;
      if (settings.isEvaluated(rank)) candidates.push(rank);
    }
  };
  add(index === null ? ranks : index.always);
  if (index === null) return candidates;
  add(settings.alwaysTried);
  const isUnknown = facts.missingFacts === "unknown";
  const lookUp = (fact: string, tables: readonly IndexTable[]): void => {
    // Nothing that could be looked up holds of what is missing; where that is unknown, all of it may.
    if (!isUnknown && !facts.has(fact)) return;
    const isReadable = !facts.isComputed(fact);
    for (const { operand, find, rules, allRules } of tables) {
      const value = isReadable ? scratch.operand(operand) : missing;
      const isFound = value !== missing && find(value, (key) => add(rules[key] as readonly number[]));
      if (!isFound) add(allRules);
    }
  };
  const { byFact } = index;
  if (isUnknown || byFact.size <= fewFacts) {
    for (const [fact, tables] of byFact) lookUp(fact, tables);
  } else {
    for (const fact of facts.ids()) {
      const tables = byFact.get(fact);
      if (tables !== undefined) lookUp(fact, tables);
    }
  }
  return candidates;
}
