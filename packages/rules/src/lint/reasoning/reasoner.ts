import type { FactDeclaration } from "../../model/ruleset.js";
import { spend, type Budget } from "./budget.js";
import { has, type Bits } from "./bits.js";
import type { Cell } from "./cells.js";
import { mayHold, type Claim, type State } from "./may-hold.js";
import type { Meaning } from "./meaning.js";
import { isFalse, isNeither, isTrue } from "./outcomes.js";
import { Readings, type Thresholds } from "./readings.js";
import { planSpace, Space } from "./space.js";

/** Steps for one question. */
const mostSteps = 300_000;

/** What it costs to ask anything. */
const stepsToAsk = 50;

/** Comparisons of one question, each as often as it is written or named. */
const mostComparisons = 5000;

/** Values with which a condition is true, by the key of what is compared; others are missing. */
export type Witness = ReadonlyMap<string, Cell>;

/** What a reasoner is made with. */
export interface ReasonerOptions {
  /** What is declared of facts. */
  readonly facts: ReadonlyMap<string, FactDeclaration>;
  /** The numbers of thresholds. */
  readonly thresholds: Thresholds;
  /** Work that may be done. */
  readonly budget: Budget;
}

/**
 * Answers questions about conditions without their facts. A yes is certain, as long as a fact that is declared to have
 * a type is given and has it, operators answer the same to the same, and thresholds are as said. A no may be because it
 * is not known.
 */
export class Reasoner {
  /** Whether a question was given up, since it was too much work. */
  gaveUp = false;
  /** Work that may still be done, for this and other questions. */
  readonly budget: Budget;
  /** What is known about comparisons. */
  readonly readings: Readings;
  readonly #facts: ReasonerOptions["facts"];
  readonly #neverTrue = new Map<Meaning, boolean>();
  readonly #neverFalse = new Map<Meaning, boolean>();

  constructor({ facts, budget, thresholds }: ReasonerOptions) {
    this.#facts = facts;
    this.budget = budget;
    this.readings = new Readings(thresholds);
  }

  /** Whether a condition is never true. */
  isNeverTrue(meaning: Meaning): boolean {
    return remembered(this.#neverTrue, meaning, () => {
      const { kind, parts } = meaning;
      if (kind === "true" || kind === "anything") return false;
      if (kind === "not") return parts.every((part) => this.isNeverFalse(part));
      if (kind === "any") return parts.every((part) => this.isNeverTrue(part));
      return parts.some((part) => this.isNeverTrue(part)) || this.#isRuledOut([{ meaning, wanted: isTrue }]);
    });
  }

  /** Whether a condition is never false. */
  isNeverFalse(meaning: Meaning): boolean {
    return remembered(this.#neverFalse, meaning, () => {
      const { kind, parts } = meaning;
      if (kind === "true" || kind === "anything") return kind === "true";
      if (kind === "not") return parts.every((part) => this.isNeverTrue(part));
      if (kind === "all") return parts.every((part) => this.isNeverFalse(part));
      return parts.some((part) => this.isNeverFalse(part)) || this.#isRuledOut([{ meaning, wanted: isFalse }]);
    });
  }

  /** Whether a condition is true whenever another is. */
  implies(first: Meaning, second: Meaning): boolean {
    return this.#isRuledOut([
      { meaning: first, wanted: isTrue },
      { meaning: second, wanted: isFalse | isNeither },
    ]);
  }

  /** Values with which a condition may be true, where some are found. */
  witnessOf(meaning: Meaning): Witness | undefined {
    const { found } = this.#ask([{ meaning, wanted: isTrue }]);
    if (found === undefined) return undefined;
    const { space, state } = found;
    return new Map(
      space.variables.map((key, variable) => {
        const domain = state.domains[variable] as Bits;
        const cells = space.cells[variable] as readonly Cell[];
        return [key, cells.find((_, index) => has(domain, index)) as Cell];
      }),
    );
  }

  #isRuledOut(claims: readonly Claim[]): boolean {
    const { found, isKnown } = this.#ask(claims);
    return isKnown && found === undefined;
  }

  /** Looks for facts with which claims hold, as far as the budget goes. */
  #ask(claims: readonly Claim[]): { readonly found: Finding | undefined; readonly isKnown: boolean } {
    const budget: Budget = { left: Math.min(mostSteps, this.budget.left) };
    const given = budget.left;
    const size = claims.reduce((sum, { meaning }) => sum + meaning.size, stepsToAsk);
    const isSmall = size <= mostComparisons && spend(budget, size);
    const found = isSmall ? this.#search(claims, budget) : undefined;
    this.budget.left -= given - budget.left;
    const isKnown = isSmall && budget.left > 0;
    if (!isKnown) this.gaveUp = true;
    return { found, isKnown };
  }

  #search(claims: readonly Claim[], budget: Budget): Finding | undefined {
    const conditions = claims.map(({ meaning }) => meaning);
    const plan = planSpace(conditions, this.readings);
    if (!spend(budget, plan.size)) return undefined;
    const space = new Space(plan, this.#facts);
    const state = mayHold(claims, space, budget);
    return state && { space, state };
  }
}

/** What the facts may be. */
interface Finding {
  readonly space: Space;
  readonly state: State;
}

function remembered(known: Map<Meaning, boolean>, meaning: Meaning, find: () => boolean): boolean {
  let answer = known.get(meaning);
  if (answer === undefined) {
    answer = find();
    known.set(meaning, answer);
  }
  return answer;
}
