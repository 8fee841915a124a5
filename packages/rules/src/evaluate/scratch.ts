import type { RulesError } from "../errors/rules-error.js";
import type { FactStore } from "../facts/fact-store.js";
import { missing, pending, type Operand } from "../facts/operand.js";
import { applyPath } from "../facts/path.js";
import type { Leaf } from "../compile/leaf.js";
import { unknown, type Outcome } from "../compile/outcome.js";
import type { Settings } from "../compile/settings.js";

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
  /** Marks the rules that were visited. */
  readonly visited: Uint32Array;
  /** Ranks of rules to try. */
  readonly candidates: number[] = [];
  #facts: FactStore | null = null;
  #settings: Settings | null = null;
  readonly #values: unknown[];
  readonly #stamps: Uint32Array;
  readonly #read: number[] = [];

  constructor(size: { readonly nodes: number; readonly operands: number; readonly rules: number }) {
    this.memo = new Uint32Array(size.nodes);
    this.visited = new Uint32Array(size.rules);
    this.#values = new Array<unknown>(size.operands).fill(undefined);
    this.#stamps = new Uint32Array(size.operands);
  }

  /** Begins an evaluation, or one of its passes in which facts may have others values. */
  begin(facts: FactStore, settings: Settings): void {
    this.#facts = facts;
    this.#settings = settings;
    this.stamp++;
    if (this.stamp < stampLimit) return;
    this.stamp = 1;
    for (const stamps of [this.memo, this.visited, this.#stamps]) stamps.fill(0);
  }

  /** Lets go of the facts. */
  end(): void {
    for (const index of this.#read) this.#values[index] = undefined;
    this.#read.length = 0;
    this.candidates.length = 0;
    this.#facts = null;
    this.#settings = null;
  }

  /** Whether an operand's fact was given. */
  has({ fact }: Operand): boolean {
    return this.#facts?.has(fact) === true;
  }

  /** The value of an operand, or {@link missing} or {@link pending}. */
  operand(operand: Operand): unknown {
    const { index, path } = operand;
    if (this.#stamps[index] === this.stamp) return this.#values[index];
    let value = (this.#facts as FactStore).value(operand, index);
    if (value === pending) return pending;
    if (path !== null && value !== missing) value = applyPath(value, path);
    this.#stamps[index] = this.stamp;
    this.#values[index] = value;
    this.#read.push(index);
    return value;
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
    this.#facts.failures.set(String(error.issues[0].params["operator"]), error);
    return unknown;
  }
}
