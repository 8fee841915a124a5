import type { FactDeclaration } from "../../model/ruleset.js";
import { bitsOf, union, type Bits } from "./bits.js";
import { cellsBetween, isOfType, type Cell } from "./cells.js";
import type { Comparison } from "./comparison.js";
import { comparisonsIn, type Meaning } from "./meaning.js";
import { isFalse, isNeither, isTrue, type Outcomes } from "./outcomes.js";
import { outcomesAt, outcomesOfAnswer } from "./outcomes-at.js";
import type { Reading, Readings } from "./readings.js";

/** What a value must be for a comparison to come to one of some outcomes. */
export interface Requirement {
  /** The number of the value that is compared. */
  readonly variable: number;
  /** The cells in which it may be. */
  readonly cells: Bits;
  /** Those of them in which it comes to that whatever the answer is that nothing is known of. */
  readonly settled: Bits;
  /** The number of that answer. */
  readonly answer: number;
  /** The answers with which it comes to that in the other cells. */
  readonly answers: Outcomes;
}

/** A comparison in a space: the outcome for each cell, or undefined where that hangs on the answer to its question. */
interface Place {
  readonly comparison: Comparison;
  readonly variable: number;
  readonly answer: number;
  readonly byCell: readonly (Outcomes | undefined)[];
}

/**
 * All that facts may be, as far as some conditions can tell: the values that they compare, each divided into cells, and
 * the answers to questions that only the facts know.
 */
export class Space {
  /** The values that are compared, by number. */
  readonly variables: readonly string[];
  /** The cells of each value. */
  readonly cells: readonly (readonly Cell[])[];
  /** The cells in which each value may be. */
  readonly domains: readonly Bits[];
  /** The answers that each question may have. */
  readonly answers: readonly Outcomes[];
  readonly #places = new Map<number, Place>();
  readonly #requirements = new Map<string, Requirement>();

  constructor(plan: SpacePlan, facts: ReadonlyMap<string, FactDeclaration>) {
    const questions = new Map<string, number>();
    const answers: Outcomes[] = [];
    this.variables = [...plan.variables.keys()];
    this.cells = [...plan.variables.values()].map(({ numbers, literals }) => cellsBetween(numbers, literals));
    this.domains = [...plan.variables.values()].map(({ uses }, variable) => {
      const cells = this.cells[variable] as readonly Cell[];
      for (const { meaning, comparison, reading } of uses) {
        const answer = questions.get(comparison.question) ?? answers.length;
        questions.set(comparison.question, answer);
        answers[answer] = (answers[answer] ?? 0) | isTrue | isFalse | (reading.mayFail ? isNeither : 0);
        const byCell = cells.map((cell) => outcomesAt(comparison, reading, cell));
        this.#places.set(meaning.id, { comparison, variable, answer, byCell });
      }
      return bitsOf(cells.length, (index) => mayBe(uses[0]?.comparison, cells[index] as Cell, facts));
    });
    this.answers = answers;
  }

  /** What must be for a comparison to come to one of some outcomes. */
  requirement({ id }: Meaning, wanted: Outcomes): Requirement {
    const key = `${id} ${wanted}`;
    let requirement = this.#requirements.get(key);
    if (requirement === undefined) {
      requirement = require(this.#places.get(id) as Place, wanted);
      this.#requirements.set(key, requirement);
    }
    return requirement;
  }
}

function require({ comparison, variable, answer, byCell }: Place, wanted: Outcomes): Requirement {
  const answers = [isTrue, isFalse, isNeither]
    .filter((each) => (outcomesOfAnswer(comparison, each) & wanted) !== 0)
    .reduce((sum, each) => sum | each, 0);
  const settled = bitsOf(byCell.length, (index) => ((byCell[index] ?? 0) & wanted) !== 0);
  const open = bitsOf(byCell.length, (index) => byCell[index] === undefined && answers !== 0);
  return { variable, cells: union(settled, open), settled, answer, answers };
}

/** Whether a value may be in a cell, by what is declared of its fact. */
function mayBe(comparison: Comparison | undefined, cell: Cell, facts: ReadonlyMap<string, FactDeclaration>): boolean {
  if (comparison === undefined) return true;
  const { fact, path } = comparison.leaf.left;
  const type = facts.get(fact)?.type ?? "any";
  const isInside = path !== null && (type === "object" || type === "array");
  return isInside || isOfType(cell, type);
}

/** What a space is to be made of, and how much work that is. */
export interface SpacePlan {
  /** What is compared, by key. */
  readonly variables: ReadonlyMap<
    string,
    {
      readonly uses: { readonly meaning: Meaning; readonly comparison: Comparison; readonly reading: Reading }[];
      readonly numbers: number[];
      readonly literals: unknown[];
    }
  >;
  /** How many outcomes have to be found. */
  readonly size: number;
}

/** Plans a space for conditions. */
export function planSpace(conditions: readonly Meaning[], readings: Readings): SpacePlan {
  const variables = new Map<string, SpacePlan["variables"] extends ReadonlyMap<string, infer Plan> ? Plan : never>();
  for (const meaning of comparisonsIn(conditions)) {
    const comparison = meaning.comparison as Comparison;
    const reading = readings.of(comparison);
    const variable = variables.get(reading.variable) ?? { uses: [], numbers: [], literals: [] };
    variables.set(reading.variable, variable);
    variable.uses.push({ meaning, comparison, reading });
    for (const number of reading.numbers) variable.numbers.push(number);
    for (const literal of reading.literals) variable.literals.push(literal);
  }
  let size = 0;
  for (const { uses, numbers, literals } of variables.values()) {
    size += uses.length * (10 + 8 * numbers.length + literals.length);
  }
  return { variables, size };
}
