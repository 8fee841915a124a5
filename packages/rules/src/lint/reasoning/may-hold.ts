import { intersection, isWithin, meet, type Bits } from "./bits.js";
import { spend, type Budget } from "./budget.js";
import type { Meaning } from "./meaning.js";
import { isFalse, isTrue, opposite, type Outcomes } from "./outcomes.js";
import type { Requirement, Space } from "./space.js";

/** That a condition comes to one of some outcomes. */
export interface Claim {
  /** The condition. */
  readonly meaning: Meaning;
  /** The outcomes: true or false, with or without neither. */
  readonly wanted: Outcomes;
}

/** What the facts may be for claims to hold. */
export interface State {
  /** The cells in which each value may be. */
  readonly domains: Bits[];
  /** The answers that each question may have. */
  readonly answers: Outcomes[];
}

/** So many cases within cases are told apart. */
const mostCases = 200;

/** As deep as a case is looked into before it is tried. */
const deepestLook = 4;

/**
 * Whether there may be facts with which all claims hold: what they may be, or undefined where there are none. It may
 * find some where there are none, since it gives up when the budget is spent, and since it looks at the answers to
 * different questions as if they had nothing to do with each other.
 *
 * Source: the tableau method with unit propagation, over Kleene's strong logic of three values.
 */
export function mayHold(claims: readonly Claim[], space: Space, budget: Budget): State | undefined {
  const state: State = { domains: [...space.domains], answers: [...space.answers] };
  return new Search(space, budget).run({ state, choices: [], residues: [], cases: 0 }, claims);
}

/** What is left of a search. */
interface Branch {
  readonly state: State;
  /** Claims of each of which one must hold. */
  choices: readonly (readonly Claim[])[];
  /** Requirements that are met in part, whatever cell it comes to. */
  readonly residues: Requirement[];
  /** How many cases this one is within. */
  readonly cases: number;
}

class Search {
  readonly #space: Space;
  readonly #budget: Budget;

  constructor(space: Space, budget: Budget) {
    this.#space = space;
    this.#budget = budget;
  }

  run(branch: Branch, claims: readonly Claim[]): State | undefined {
    const open = [...claims];
    while (open.length > 0) {
      if (!this.#takeApart(branch, open) || !this.#settleResidues(branch) || !this.#settleChoices(branch, open)) {
        return undefined;
      }
      if (this.#budget.left <= 0) return branch.state;
    }
    let [fewest] = branch.choices;
    for (const choice of branch.choices) if (choice.length < (fewest?.length ?? 0)) fewest = choice;
    if (fewest === undefined || branch.cases >= mostCases) return branch.state;
    const choices = branch.choices.filter((choice) => choice !== fewest);
    for (const claim of fewest) {
      const state: State = { domains: [...branch.state.domains], answers: [...branch.state.answers] };
      const found = this.run({ state, choices, residues: [...branch.residues], cases: branch.cases + 1 }, [claim]);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Takes claims apart down to comparisons and choices; false where one cannot hold. */
  #takeApart(branch: Branch, open: Claim[]): boolean {
    const choices = [...branch.choices];
    for (let claim = open.pop(); claim !== undefined && spend(this.#budget, 1); claim = open.pop()) {
      const { meaning, wanted } = claim;
      if (meaning.kind === "anything") continue;
      if (meaning.kind === "true") {
        if ((wanted & isTrue) === 0) return false;
      } else if (meaning.kind === "comparison") {
        if (!this.#require(branch, this.#space.requirement(meaning, wanted))) return false;
      } else {
        const parts = claimsOnParts(claim);
        if (needsAll(claim)) for (const part of parts) open.push(part);
        else choices.push(parts);
      }
    }
    branch.choices = choices;
    return true;
  }

  /** Narrows down what the facts may be; false where nothing is left. */
  #require({ state, residues }: Branch, requirement: Requirement): boolean {
    const { variable, cells, settled, answer, answers } = requirement;
    const domain = state.domains[variable] as Bits;
    spend(this.#budget, domain.length);
    const canAnswer = ((state.answers[answer] as Outcomes) & answers) !== 0;
    const narrowed = intersection(domain, canAnswer ? cells : settled);
    if (narrowed.every((word) => word === 0)) return false;
    state.domains[variable] = narrowed;
    if (!meet(narrowed, settled)) state.answers[answer] = (state.answers[answer] as Outcomes) & answers;
    else if (!this.#isMet(state, requirement)) residues.push(requirement);
    return true;
  }

  #isMet(state: State, { variable, cells, settled, answer, answers }: Requirement): boolean {
    const domain = state.domains[variable] as Bits;
    return (
      isWithin(domain, settled) || (isWithin(domain, cells) && ((state.answers[answer] as Outcomes) & ~answers) === 0)
    );
  }

  #settleResidues(branch: Branch): boolean {
    const residues = branch.residues.splice(0);
    return residues.every((residue) => this.#require(branch, residue));
  }

  /** Leaves out what cannot be, and makes claims of choices of which one is left. */
  #settleChoices(branch: Branch, open: Claim[]): boolean {
    const { state } = branch;
    const left: (readonly Claim[])[] = [];
    for (const choice of branch.choices) {
      if (!spend(this.#budget, choice.length)) return true;
      if (choice.some((claim) => this.#holds(state, claim))) continue;
      const possible = choice.filter((claim) => this.#isPossible(state, claim, 0));
      const [only] = possible;
      if (only === undefined) return false;
      if (possible.length === 1) open.push(only);
      else left.push(possible);
    }
    branch.choices = left;
    return true;
  }

  #holds(state: State, { meaning, wanted }: Claim): boolean {
    if (meaning.kind === "anything") return true;
    return meaning.kind === "comparison" && this.#isMet(state, this.#space.requirement(meaning, wanted));
  }

  #isPossible(state: State, claim: Claim, depth: number): boolean {
    const { meaning, wanted } = claim;
    if (meaning.kind === "anything" || depth > deepestLook) return true;
    if (meaning.kind === "true") return (wanted & isTrue) !== 0;
    if (meaning.kind === "comparison") {
      const { variable, cells, settled, answer, answers } = this.#space.requirement(meaning, wanted);
      const domain = state.domains[variable] as Bits;
      if (!spend(this.#budget, domain.length)) return true;
      return meet(domain, ((state.answers[answer] as Outcomes) & answers) === 0 ? settled : cells);
    }
    const parts = claimsOnParts(claim);
    const isPartPossible = (part: Claim): boolean => this.#isPossible(state, part, depth + 1);
    return needsAll(claim) ? parts.every(isPartPossible) : parts.some(isPartPossible);
  }
}

/** Whether all parts must be so, or one of them. */
function needsAll({ meaning, wanted }: Claim): boolean {
  if (meaning.kind === "not") return true;
  return (wanted & (meaning.kind === "all" ? isTrue : isFalse)) !== 0;
}

function claimsOnParts({ meaning, wanted }: Claim): readonly Claim[] {
  const ofPart = meaning.kind === "not" ? opposite(wanted) : wanted;
  return meaning.parts.map((part) => ({ meaning: part, wanted: ofPart }));
}
