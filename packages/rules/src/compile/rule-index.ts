import type { Operand } from "../facts/operand.js";
import type { Atom, Cover } from "./cover.js";
import { ThresholdTable, type ThresholdEntry } from "./threshold-table.js";

/** What is looked up about one operand. */
export interface OperandIndex {
  /** The operand. */
  readonly operand: Operand;
  /** The rules by a value that it may equal. */
  readonly equal: ReadonlyMap<unknown, readonly number[]> | null;
  /** The rules by an element that it may have. */
  readonly element: ReadonlyMap<unknown, readonly number[]> | null;
  /** The rules by a number that it may be above. */
  readonly above: ThresholdTable | null;
  /** The rules by a number that it may be below; both signs turned. */
  readonly below: ThresholdTable | null;
  /** All rules of this index, for when nothing can be looked up. */
  readonly rules: readonly number[];
}

/** Which rules to try: by what the facts are, and always. */
export interface RuleIndex {
  /** What to look up, by fact. */
  readonly byFact: ReadonlyMap<string, readonly OperandIndex[]>;
  /** Ranks of the rules that no look-up rules out, ascending. */
  readonly always: readonly number[];
}

/** Makes the index out of the cover of each rule, by rank. */
export function createRuleIndex(covers: readonly (Cover | null)[]): RuleIndex {
  const drafts = new Map<Operand, Draft>();
  const always: number[] = [];
  covers.forEach((cover, rank) => {
    if (cover === null) always.push(rank);
    for (const atom of cover?.atoms ?? []) {
      const draft = drafts.get(atom.operand) ?? createDraft();
      drafts.set(atom.operand, draft);
      addTo(draft, atom, rank);
    }
  });
  const byFact = new Map<string, OperandIndex[]>();
  for (const [operand, draft] of drafts) {
    const list = byFact.get(operand.fact) ?? [];
    list.push(finish(operand, draft));
    byFact.set(operand.fact, list);
  }
  return { byFact, always };
}

interface Draft {
  readonly equal: Map<unknown, number[]>;
  readonly element: Map<unknown, number[]>;
  readonly above: Map<string, ThresholdEntry & { readonly rules: number[] }>;
  readonly below: Map<string, ThresholdEntry & { readonly rules: number[] }>;
  readonly rules: Set<number>;
}

function createDraft(): Draft {
  return { equal: new Map(), element: new Map(), above: new Map(), below: new Map(), rules: new Set() };
}

function addTo(draft: Draft, atom: Atom, rank: number): void {
  draft.rules.add(rank);
  if (atom.kind === "above" || atom.kind === "below") {
    const { isInclusive } = atom;
    const key = atom.kind === "above" ? atom.key : -atom.key;
    const entries = draft[atom.kind];
    const entry = entries.get(`${key} ${isInclusive}`) ?? { key, isInclusive, rules: [] };
    entries.set(`${key} ${isInclusive}`, entry);
    addOnce(entry.rules, rank);
    return;
  }
  const table: Map<unknown, number[]> = draft[atom.kind];
  const rules = table.get(atom.key) ?? [];
  table.set(atom.key, rules);
  addOnce(rules, rank);
}

/** Ranks come in ascending order, so that a repeat is the last. */
function addOnce(rules: number[], rank: number): void {
  if (rules.at(-1) !== rank) rules.push(rank);
}

function finish(operand: Operand, draft: Draft): OperandIndex {
  return {
    operand,
    equal: draft.equal.size === 0 ? null : draft.equal,
    element: draft.element.size === 0 ? null : draft.element,
    above: draft.above.size === 0 ? null : new ThresholdTable([...draft.above.values()]),
    below: draft.below.size === 0 ? null : new ThresholdTable([...draft.below.values()]),
    rules: [...draft.rules],
  };
}
