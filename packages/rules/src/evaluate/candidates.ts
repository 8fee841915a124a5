import type { Overlay } from "../compile/overlay.js";
import type { Program } from "../compile/program.js";
import type { OperandIndex } from "../compile/rule-index.js";
import type { FactStore } from "../facts/fact-store.js";
import { missing } from "../facts/operand.js";
import type { Scratch } from "./scratch.js";

/** From how many facts of the index on it pays to go by the facts that are given instead. */
const fewFacts = 16;

/** What JavaScript compares with a number in ways that no table knows: texts, and objects that become one. */
const comparable: ReadonlySet<string> = new Set(["string", "object", "bigint", "function"]);

const none: readonly number[] = [];

/**
 * The ranks of the rules that may apply to these facts, in no order: those that a look-up finds, and those that none
 * rules out.
 */
export function findCandidates(
  { index, ranks }: Program,
  overlay: Overlay,
  { facts, scratch }: { facts: FactStore; scratch: Scratch },
): readonly number[] {
  const { candidates } = scratch;
  candidates.length = 0;
  if (index === null) {
    for (const rank of ranks) if (overlay.isEvaluated(rank)) candidates.push(rank);
    return candidates;
  }
  const look = new LookUp(overlay, facts, scratch);
  look.add(index.always);
  const { byFact } = index;
  if (facts.missingFacts === "unknown" || byFact.size <= fewFacts) {
    for (const [fact, operands] of byFact) look.find(fact, operands);
  } else {
    for (const fact of facts.ids()) {
      const operands = byFact.get(fact);
      if (operands !== undefined) look.find(fact, operands);
    }
  }
  return candidates;
}

/** Collects rules, each once. */
class LookUp {
  readonly #overlay: Overlay;
  readonly #facts: FactStore;
  readonly #scratch: Scratch;
  readonly #add: (rules: readonly number[]) => void;

  constructor(overlay: Overlay, facts: FactStore, scratch: Scratch) {
    this.#overlay = overlay;
    this.#facts = facts;
    this.#scratch = scratch;
    this.#add = (rules) => this.add(rules);
  }

  add(rules: readonly number[]): void {
    const { visited, stamp, candidates } = this.#scratch;
    for (const rank of rules) {
      if (visited[rank] === stamp) continue;
      visited[rank] = stamp;
      if (this.#overlay.isEvaluated(rank)) candidates.push(rank);
    }
  }

  find(fact: string, operands: readonly OperandIndex[]): void {
    // What is missing is neither equal to a literal nor above or below one; where it is unknown, it may be.
    if (this.#facts.missingFacts !== "unknown" && !this.#facts.has(fact)) return;
    const isReadable = !this.#facts.isComputed(fact);
    for (const operand of operands) {
      if (!isReadable) this.add(operand.rules);
      else this.#lookUp(this.#scratch.operand(operand.operand), operand);
    }
  }

  #lookUp(value: unknown, { equal, element, above, below, rules }: OperandIndex): void {
    if (value === missing) {
      this.add(rules);
      return;
    }
    if (equal !== null) this.add(equal.get(value) ?? none);
    if (element !== null && Array.isArray(value)) for (const item of value) this.add(element.get(item) ?? none);
    if (typeof value === "number") {
      above?.visit(value, this.#add);
      below?.visit(-value, this.#add);
    } else if ((above !== null || below !== null) && value !== null && comparable.has(typeof value)) {
      this.add(rules);
    }
  }
}
