import { defaultOperators } from "../../operators/default-operators.js";
import { extendedOperators } from "../../operators/extended-operators.js";
import type { OperatorDefinition } from "../../operators/operator.js";
import { readRange } from "../../operators/read-range.js";
import type { Cell } from "./cells.js";
import type { Comparison } from "./comparison.js";

/** What is known about the answers of a comparison without the fact's value. */
export interface Reading {
  /**
   * Names the value that is compared. What is compared with a number that may be any is kept apart from what is
   * compared with others.
   */
  readonly variable: string;
  /** The numbers around which answers differ. */
  readonly numbers: readonly number[];
  /** The values whose answers differ from those of others of their kind. */
  readonly literals: readonly unknown[];
  /** Whether the answer is not known for the values of a cell: it may differ among them, or hang on something else. */
  readonly isOpen: (cell: Cell) => boolean;
  /** Compares a value whose answer is known, negations included. */
  readonly compare: (value: unknown) => unknown;
  /** Whether the operator may fail, at least with what is turned into no text and no number. */
  readonly mayFail: boolean;
}

type Facts = Omit<Reading, "variable">;

const { equal, contains, doesNotContain } = defaultOperators;
const ofSize: ReadonlySet<OperatorDefinition> = new Set([
  defaultOperators.lessThan,
  defaultOperators.lessThanInclusive,
  defaultOperators.greaterThan,
  defaultOperators.greaterThanInclusive,
]);
const ofElements: ReadonlySet<OperatorDefinition> = new Set([contains, doesNotContain]);
const { between, exists, includes, startsWith, endsWith, matches, matchesAny } = extendedOperators;
const ofPart: ReadonlySet<OperatorDefinition> = new Set([includes, startsWith, endsWith]);
const ofText: ReadonlySet<OperatorDefinition> = new Set([matches, matchesAny]);

const nothingKnown: Facts = {
  numbers: [],
  literals: [],
  isOpen: ({ kind }) => kind !== "missing",
  compare: () => undefined,
  mayFail: true,
};

/** The number of a threshold; undefined to reason about whatever number it may be in some community. */
export type Thresholds = (name: string) => number | undefined;

/** What is known about comparisons, found once of each. */
export class Readings {
  readonly #thresholds: Thresholds;
  readonly #known = new Map<Comparison, Reading>();

  constructor(thresholds: Thresholds) {
    this.#thresholds = thresholds;
  }

  /** What is known about a comparison. */
  of(comparison: Comparison): Reading {
    let reading = this.#known.get(comparison);
    if (reading === undefined) {
      reading = { ...readingOf(comparison, this.#thresholds), variable: this.#variableOf(comparison) };
      this.#known.set(comparison, reading);
    }
    return reading;
  }

  #variableOf({ leaf: { left, right } }: Comparison): string {
    const isAny = right.kind === "threshold" && this.#thresholds(right.name) === undefined;
    return isAny ? `${left.index} ${right.name}` : `${left.index}`;
  }
}

/**
 * Says what is known about a comparison: for built-in operators of size, equality, membership, presence and text, with
 * a literal.
 */
function readingOf({ leaf, definition }: Comparison, thresholds: Thresholds): Facts {
  const { right, operator } = leaf;
  if (operator === undefined || definition === undefined || right.kind === "fact") return nothingKnown;
  if (right.kind === "threshold") {
    if (!ofSize.has(definition) && definition !== equal) return nothingKnown;
    // Whatever number it is, values are below it, equal or above: 0 stands for it.
    const number = thresholds(right.name) ?? 0;
    const mayFail = definition !== equal;
    return known({ numbers: [number], mayFail, compare: (value) => operator.evaluate(value, number) });
  }
  const compare = leaf.compare ?? (() => undefined);
  if (ofText.has(definition)) return { ...known({ compare }), isOpen: ({ kind }) => kind === "string" };
  // Communities may have other lists.
  if (right.kind === "list") return nothingKnown;
  const { value } = right;
  if (definition === equal && !isObject(value)) return known({ ...literalsOf([value]), compare });
  if (definition === defaultOperators.in && Array.isArray(value) && !value.some(isObject)) {
    return known({ ...literalsOf(value), compare });
  }
  if (ofSize.has(definition) && typeof value === "number" && !Number.isNaN(value)) {
    return known({ numbers: [value], compare, mayFail: true });
  }
  if (definition === between) {
    const range = readRange(value, (end) => (typeof end === "number" ? end : Number.NaN));
    return range === undefined ? nothingKnown : known({ numbers: [range.from, range.to], compare });
  }
  if (definition === exists) return known({ compare });
  if (ofElements.has(definition)) return { ...known({ compare }), isOpen: ({ kind }) => kind === "array" };
  if (ofPart.has(definition)) {
    return { ...known({ compare }), isOpen: ({ kind, isSingle }) => kind === "string" && !isSingle };
  }
  return nothingKnown;
}

function known(given: Partial<Facts> & Pick<Facts, "compare">): Facts {
  return { numbers: [], literals: [], isOpen: () => false, mayFail: false, ...given };
}

function literalsOf(values: readonly unknown[]): Pick<Reading, "numbers" | "literals"> {
  const numbers = values.filter((value): value is number => typeof value === "number" && !Number.isNaN(value));
  return { numbers, literals: values.filter((value) => typeof value !== "number") };
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
