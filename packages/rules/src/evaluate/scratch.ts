import type { RulesError } from "../errors/rules-error.js";
import type { FactStore } from "../facts/fact-store.js";
import { missing, pending, type Operand } from "../facts/operand.js";
import { applyPath } from "../facts/path.js";
import type { Leaf } from "../compile/leaf.js";
import { unknown, type Outcome } from "../compile/outcome.js";
import type { IndexTable } from "../compile/rule-index.js";
import type { Settings } from "../compile/settings.js";
import { RankSet } from "./rank-set.js";

/** More evaluations than fit beside an outcome in 32 bits. */
const stampLimit = 2 ** 30;

/**
 * What one evaluation remembers: outcomes of conditions and values of operands. It is used again for the next one, and
 * cleared by a new stamp instead of by writing.
 */
export class Scratch {
  /** The outcome of each node, beside the stamp of the evaluation in which it was found. */
  readonly memo: Uint32Array;
  /** Tells this evaluation from those before. */
  stamp = 0;
  /** The rules that look-ups found. */
  readonly found: RankSet;
  /** Room for the ranks of the rules to try. */
  readonly ranks: Int32Array;
  #facts: FactStore | null = null;
  #settings: Settings | null = null;
  readonly #values: unknown[];
  readonly #stamps: Uint32Array;
  /** The operands that were read, as many as were. */
  readonly #read: Uint32Array;
  #readCount = 0;
  #table: IndexTable | null = null;
  readonly #visit: (key: number) => void;

  constructor(size: { readonly nodes: number; readonly operands: number; readonly rules: number }) {
    this.memo = new Uint32Array(size.nodes);
    this.found = new RankSet(size.rules);
    this.ranks = new Int32Array(size.rules);
    this.#values = new Array<unknown>(size.operands).fill(undefined);
    this.#stamps = new Uint32Array(size.operands);
    this.#read = new Uint32Array(size.operands);
    this.#visit = (key) => this.#add(this.#table as IndexTable, key, key + 1);
  }

  /** Begins an evaluation, or one of its passes in which facts may have others values. */
  begin(facts: FactStore, settings: Settings): void {
    this.#facts = facts;
    this.#settings = settings;
    this.stamp++;
    if (this.stamp < stampLimit) return;
    this.stamp = 1;
    for (const stamps of [this.memo, this.#stamps]) stamps.fill(0);
  }

  /** Lets go of the facts. */
  end(): void {
    for (let index = 0; index < this.#readCount; index++) this.#values[this.#read[index] as number] = undefined;
    this.#readCount = 0;
    this.#facts = null;
    this.#settings = null;
  }

  /** Whether an operand's fact was given. */
  has({ fact }: Operand): boolean {
    return this.#facts?.has(fact) === true;
  }

  /** The value of an operand, or {@link missing} or {@link pending}. */
  operand(operand: Operand): unknown {
    const { index } = operand;
    if (this.#stamps[index] === this.stamp) return this.#values[index];
    const value = (this.#facts as FactStore).value(operand, index);
    return value === pending ? pending : this.#remember(operand, value);
  }

  #remember({ index, path }: Operand, given: unknown): unknown {
    const value = path === null || given === missing ? given : applyPath(given, path);
    this.#stamps[index] = this.stamp;
    this.#values[index] = value;
    this.#read[this.#readCount++] = index;
    return value;
  }

  /** Finds the rules of a table that may apply when the fact of its operand is what it is; all where it cannot tell. */
  lookUp(table: IndexTable, given: unknown): void {
    const { operand } = table;
    const value =
      this.#stamps[operand.index] === this.stamp ? this.#values[operand.index] : this.#remember(operand, given);
    this.#table = table;
    if (!table.find(value, this.#visit)) this.findAll(table);
  }

  /** Finds all rules of a table. */
  findAll(table: IndexTable): void {
    this.#add(table, 0, table.starts.length - 1);
  }

  #add({ starts, ranks }: IndexTable, from: number, to: number): void {
    const end = starts[to] as number;
    for (let index = starts[from] as number; index < end; index++) this.found.add(ranks[index] as number);
  }

  /** What a comparison compares with, where that is no literal. */
  rightSide({ right }: Leaf): unknown {
    if (right.kind === "fact") return this.operand(right.operand);
    return right.kind === "threshold" ? this.#settings?.threshold(right.name) : undefined;
  }

  /** Compares, where what is compared with is no literal. */
  compare(leaf: Leaf, value: unknown, other: unknown): unknown {
    const compare = leaf.madeWith.length > 0 ? this.#settings?.comparison(leaf) : null;
    return compare ? compare(value) : leaf.operator?.evaluate(value, other);
  }

  /** What came of a condition whose operator threw: nothing, where unknown is an answer. */
  failed(error: RulesError): Outcome {
    if (this.#facts?.missingFacts !== "unknown") throw error;
    this.#facts.fail(String(error.issues[0].params["operator"]), error);
    return unknown;
  }
}
