import { RulesError } from "../errors/rules-error.js";
import type { OperatorDefinition } from "./operator.js";

/** An operator that makes something of its value before it compares. */
export interface ReadingOperator<Fact, Value> {
  /** The operator's name, for errors. */
  readonly name: string;
  /** A value that it takes, for errors. */
  readonly example: unknown;
  /** What it makes of a fact's value; undefined where it can make nothing of it, and the answer is false. */
  readonly readFact: (fact: unknown) => Fact | undefined;
  /** What it makes of the value to compare with; undefined where it can make nothing of it. */
  readonly read: (value: unknown) => Value | undefined;
  /** Whether the comparison holds. */
  readonly compare: (fact: Fact, value: Value) => boolean;
  /** The kinds of value on either side. */
  readonly types: NonNullable<OperatorDefinition["types"]>;
}

/**
 * Makes an operator that reads its value: a literal once, when rules are compiled, and what a fact gives each time.
 * A literal that it cannot read is an error, anything else that it cannot read compares as false.
 */
export function readingOperator<Fact, Value>(operator: ReadingOperator<Fact, Value>): OperatorDefinition {
  const { name, example, readFact, read, compare, types } = operator;
  return {
    types,
    evaluate(given, value) {
      const fact = readFact(given);
      if (fact === undefined) return false;
      const comparable = read(value);
      return comparable !== undefined && compare(fact, comparable);
    },
    prepare(value, { path }) {
      const comparable = read(value);
      if (comparable === undefined) {
        const params = { operator: name, example: JSON.stringify(example) };
        throw new RulesError([{ code: "invalid-operator-value", path, params }]);
      }
      return (given) => {
        const fact = readFact(given);
        return fact !== undefined && compare(fact, comparable);
      };
    },
  };
}
