import type { Comparison } from "./comparison.js";
import { comparisonsIn, type Meaning } from "./meaning.js";
import type { Readings } from "./readings.js";

/** What a comparison has in common with others. */
interface Keys {
  readonly question: string;
  readonly variable: string;
  /** Whether its answer hangs on more than the value's kind and where it is among numbers and literals. */
  readonly isOpen: boolean;
}

/** Finds, among many conditions, those that may imply another, so that not each is tried with each. */
export class Rivals {
  readonly #conditions: readonly Meaning[];
  readonly #readings: Readings;
  /** The conditions that ask a question, by their numbers. */
  readonly #byQuestion = new Map<string, number[]>();
  /** Those that compare a value. */
  readonly #byVariable = new Map<string, number[]>();
  /** Those that compare a value with literals or numbers. */
  readonly #byLiteral = new Map<string, number[]>();

  constructor(conditions: readonly Meaning[], readings: Readings) {
    this.#conditions = conditions;
    this.#readings = readings;
    for (const [index, condition] of conditions.entries()) {
      for (const { question, variable, isOpen } of keysIn(condition, readings)) {
        add(this.#byQuestion, question, index);
        add(this.#byVariable, variable, index);
        if (!isOpen) add(this.#byLiteral, variable, index);
      }
    }
  }

  /**
   * The numbers of the conditions that may imply a condition. Where that is an `all`, each of its parts has to be
   * implied, by what has something to do with it: those that have with the part that fewest have to do with are enough.
   */
  *implying(index: number): Iterable<number> {
    const condition = this.#conditions[index] as Meaning;
    const parts = condition.kind === "all" ? condition.parts : [condition];
    let fewest: readonly (readonly number[])[] = [];
    let least = Number.POSITIVE_INFINITY;
    for (const part of parts) {
      const related = keysIn(part, this.#readings).flatMap((keys) => this.#relatedTo(keys));
      const count = related.reduce((sum, { length }) => sum + length, 0);
      if (count < least) [fewest, least] = [related, count];
    }
    const seen = new Set([index]);
    for (const related of fewest) {
      for (const other of related) {
        if (seen.has(other)) continue;
        seen.add(other);
        yield other;
      }
    }
  }

  #relatedTo({ question, variable, isOpen }: Keys): readonly (readonly number[])[] {
    const same = this.#byQuestion.get(question) ?? [];
    const others = (isOpen ? this.#byLiteral : this.#byVariable).get(variable) ?? [];
    return [same, others];
  }
}

function keysIn(condition: Meaning, readings: Readings): readonly Keys[] {
  return comparisonsIn([condition]).map(({ comparison }) => {
    const { question } = comparison as Comparison;
    const { isOpen, variable } = readings.of(comparison as Comparison);
    return {
      question,
      variable,
      isOpen:
        isOpen({ value: "", kind: "string", isSingle: false }) || isOpen({ value: [], kind: "array", isSingle: false }),
    };
  });
}

function add(map: Map<string, number[]>, key: string, index: number): void {
  const numbers = map.get(key);
  if (numbers === undefined) map.set(key, [index]);
  else if (numbers.at(-1) !== index) numbers.push(index);
}
