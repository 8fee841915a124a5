import type { Operand } from "../facts/operand.js";
import type { LookUp } from "../operators/look-up.js";
import type { Atom, Cover } from "./cover.js";

/** One table about one operand. */
export interface IndexTable {
  /** The operand. */
  readonly operand: Operand;
  /** Visits the keys that may hold of a value; false where it cannot tell. */
  readonly find: (factValue: unknown, visit: (key: number) => void) => boolean;
  /** The ranks of the rules that wait for each key. */
  readonly rules: readonly (readonly number[])[];
  /** The ranks of all of them, for when nothing can be looked up. */
  readonly allRules: readonly number[];
}

/** Which rules to try: by what the facts are, and always. */
export interface RuleIndex {
  /** What to look up, by fact. */
  readonly byFact: ReadonlyMap<string, readonly IndexTable[]>;
  /** Ranks of the rules that no look-up rules out, ascending. */
  readonly always: readonly number[];
  /** Ranks of the rules that look-ups of a list's terms rule out, by the list's name. */
  readonly byList: ReadonlyMap<string, readonly number[]>;
}

/** Makes the index out of the cover of each rule, by rank. */
export function createRuleIndex(covers: readonly (Cover | null)[]): RuleIndex {
  const drafts = new Map<Operand, Map<LookUp, Draft>>();
  const always: number[] = [];
  const byList = new Map<string, number[]>();
  covers.forEach((cover, rank) => {
    if (cover === null) always.push(rank);
    for (const list of cover?.lists ?? []) (byList.get(list) ?? setIn(byList, list)).push(rank);
    for (const atom of cover?.atoms ?? []) addTo(draftOf(drafts, atom), atom, rank);
  });
  const byFact = new Map<string, IndexTable[]>();
  for (const [operand, tables] of drafts) {
    const list = byFact.get(operand.fact) ?? [];
    byFact.set(operand.fact, list);
    for (const [table, { keys, rules }] of tables) {
      list.push({ operand, find: table.create(keys), rules, allRules: [...new Set(rules.flat())] });
    }
  }
  return { byFact, always, byList };
}

function setIn(lists: Map<string, number[]>, name: string): number[] {
  const ranks: number[] = [];
  lists.set(name, ranks);
  return ranks;
}

interface Draft {
  readonly indexes: Map<unknown, number>;
  readonly keys: unknown[];
  readonly rules: number[][];
}

function draftOf(drafts: Map<Operand, Map<LookUp, Draft>>, { operand, table }: Atom): Draft {
  const tables = drafts.get(operand) ?? new Map<LookUp, Draft>();
  drafts.set(operand, tables);
  const draft = tables.get(table) ?? { indexes: new Map<unknown, number>(), keys: [], rules: [] };
  tables.set(table, draft);
  return draft;
}

function addTo({ indexes, keys, rules }: Draft, { table, key }: Atom, rank: number): void {
  const identity = table.identify === undefined ? key : table.identify(key);
  let index = indexes.get(identity);
  if (index === undefined) {
    index = keys.push(key) - 1;
    indexes.set(identity, index);
    rules.push([]);
  }
  // Ranks come in ascending order, so that a repeat is the last.
  if (rules[index]?.at(-1) !== rank) rules[index]?.push(rank);
}
