import type { Program } from "../compile/program.js";
import type { FactTables } from "../compile/rule-index.js";
import type { Settings } from "../compile/settings.js";
import type { FactStore } from "../facts/fact-store.js";
import { missing, pending } from "../facts/operand.js";
import { drain } from "./rank-set.js";
import type { Scratch } from "./scratch.js";

/** From how many facts of the index on it pays to go by the facts that are given instead. */
const fewFacts = 16;

/**
 * Writes down the ranks of the rules that may apply to these facts, ascending: those that a look-up finds, and those
 * that none rules out.
 *
 * @returns how many there are
 */
export function findCandidates(
  { index }: Program,
  { evaluated, always }: Settings,
  { facts, scratch }: { facts: FactStore; scratch: Scratch },
): number {
  const { tables, byFact } = index;
  if (facts.missingFacts === "unknown" || tables.length <= fewFacts) {
    for (const table of tables) lookUp(table, facts, scratch);
  } else {
    for (const fact of facts.ids()) {
      const table = byFact.get(fact);
      if (table !== undefined) lookUp(table, facts, scratch);
    }
  }
  return drain(scratch.ranks, { from: scratch.found, always, within: evaluated });
}

function lookUp({ fact, tables }: FactTables, facts: FactStore, scratch: Scratch): void {
  const given = facts.constant(fact);
  // Nothing that could be looked up holds of what is missing; where that is unknown, all of it may.
  if (given === missing && facts.missingFacts !== "unknown") return;
  const isReadable = given !== missing && given !== pending;
  for (const table of tables) {
    if (isReadable) scratch.lookUp(table, given);
    else scratch.findAll(table);
  }
}
