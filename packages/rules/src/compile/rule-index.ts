import { RankSet } from "../evaluate/rank-set.js";
import type { Operand } from "../facts/operand.js";
import type { LookUp } from "../operators/look-up.js";
import { identityOf, type Atom, type Cover } from "./cover.js";

/** One table about one operand. */
export interface IndexTable {
  /** The operand. */
  readonly operand: Operand;
  /** Visits the keys that may hold of a value; false where it cannot tell. */
  readonly find: (factValue: unknown, visit: (key: number) => void) => boolean;
  /** The ranks of the rules that wait for each key, one key after the other. */
  readonly ranks: Int32Array;
  /** Where those of each key begin, and at last how many there are. */
  readonly starts: Int32Array;
}

/** What to look up about one fact. */
export interface FactTables {
  /** The fact's id. */
  readonly fact: string;
  /** The tables. */
  readonly tables: IndexTable[];
}

/** Which rules to try: by what the facts are, and always. */
export interface RuleIndex {
  /** What to look up, fact by fact. */
  readonly tables: readonly FactTables[];
  /** The same by the fact's id. */
  readonly byFact: ReadonlyMap<string, FactTables>;
  /** The rules that no look-up rules out. */
  readonly always: RankSet;
  /** Ranks of the rules that look-ups of a list's terms rule out, by the list's name. */
  readonly byList: ReadonlyMap<string, readonly number[]>;
}

/** Makes the index out of the cover of each rule, by rank. */
export function createRuleIndex(covers: readonly (Cover | null)[]): RuleIndex {
  const drafts = new Map<Operand, Map<LookUp, Draft>>();
  const always = new RankSet(covers.length);
  const byList = new Map<string, number[]>();
  covers.forEach((cover, rank) => {
    if (cover === null) always.add(rank);
    for (const list of cover?.lists ?? []) (byList.get(list) ?? setIn(byList, list)).push(rank);
    for (const atom of cover?.atoms ?? []) addTo(draftOf(drafts, atom), atom, rank);
  });
  const byFact = new Map<string, FactTables>();
  for (const [operand, tables] of drafts) {
    const { fact } = operand;
    const about = byFact.get(fact) ?? { fact, tables: [] };
    byFact.set(fact, about);
    for (const [table, { keys, rules }] of tables) {
      about.tables.push({ operand, find: table.create(keys), ...flatten(rules) });
    }
  }
  return { tables: [...byFact.values()], byFact, always, byList };
}

function setIn(lists: Map<string, number[]>, name: string): number[] {
  const ranks: number[] = [];
  lists.set(name, ranks);
  return ranks;
}

function flatten(rules: readonly (readonly number[])[]): Pick<IndexTable, "ranks" | "starts"> {
  const starts = new Int32Array(rules.length + 1);
  rules.forEach((ranks, key) => (starts[key + 1] = (starts[key] as number) + ranks.length));
  return { ranks: Int32Array.from(rules.flat()), starts };
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

function addTo({ indexes, keys, rules }: Draft, atom: Atom, rank: number): void {
  const identity = identityOf(atom);
  let index = indexes.get(identity);
  if (index === undefined) {
    index = keys.push(atom.key) - 1;
    indexes.set(identity, index);
    rules.push([]);
  }
  // Ranks come in ascending order, so that a repeat is the last.
  if (rules[index]?.at(-1) !== rank) rules[index]?.push(rank);
}
