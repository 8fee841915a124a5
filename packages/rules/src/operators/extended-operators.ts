import type { RootCondition } from "../model/condition.js";
import type { TermList } from "../model/ruleset.js";
import { every, none, some } from "../quantifiers/quantifiers.js";
import { matches } from "./matches.js";
import { matchesAny } from "./matches-any.js";
import type { DurationValue, InstantValue, PatternValue, RangeValue } from "./operator-values.js";
import { containsAll, isSubsetOf, overlaps } from "./set-operators.js";
import { endsWith, includes, startsWith } from "./text-operators.js";
import { after, before, longerThan, shorterThan, within } from "./time-operators.js";
import type { TypedOperator } from "./typed-operator.js";
import { between, exists } from "./value-operators.js";

/** The operators beyond json-rules-engine's, by name. */
export type ExtendedOperators = {
  /** Whether a text has another in it. */
  readonly includes: TypedOperator<string, string>;
  /** Whether a text begins with another. */
  readonly startsWith: TypedOperator<string, string>;
  /** Whether a text ends with another. */
  readonly endsWith: TypedOperator<string, string>;
  /** Whether a term is in a text: one of an array, where each must stand alone, or of a list of the ruleset. */
  readonly matchesAny: TypedOperator<string, readonly string[] | TermList>;
  /** Whether some part of a text matches a regular expression, in time linear in the text. */
  readonly matches: TypedOperator<string, PatternValue, true>;
  /** Whether there is a value, which neither `undefined` nor `null` is; asked of missing facts too. */
  readonly exists: TypedOperator<unknown, boolean>;
  /** Whether a number is in a range, ends included. */
  readonly between: TypedOperator<number, RangeValue<number>>;
  /** Whether an instant is earlier than another. */
  readonly before: TypedOperator<InstantValue, InstantValue>;
  /** Whether an instant is later than another. */
  readonly after: TypedOperator<InstantValue, InstantValue>;
  /** Whether an instant is in an interval, ends included. */
  readonly within: TypedOperator<InstantValue, RangeValue<InstantValue> | `${string}/${string}`>;
  /** Whether a duration is shorter than another. */
  readonly shorterThan: TypedOperator<string | number, DurationValue>;
  /** Whether a duration is longer than another. */
  readonly longerThan: TypedOperator<string | number, DurationValue>;
  /** Whether two arrays share an element. */
  readonly overlaps: TypedOperator<readonly unknown[], readonly unknown[]>;
  /** Whether an array has no element that another has not. */
  readonly isSubsetOf: TypedOperator<readonly unknown[], readonly unknown[]>;
  /** Whether an array has every element of another. */
  readonly containsAll: TypedOperator<readonly unknown[], readonly unknown[]>;
  /** Whether a condition holds for an element of an array. */
  readonly some: TypedOperator<readonly unknown[], RootCondition, true>;
  /** Whether a condition holds for all elements of an array, also where there are none. */
  readonly every: TypedOperator<readonly unknown[], RootCondition, true>;
  /** Whether a condition holds for no element of an array. */
  readonly none: TypedOperator<readonly unknown[], RootCondition, true>;
};

/** The names of the operators beyond json-rules-engine's. */
export type ExtendedOperatorName = keyof ExtendedOperators;

/**
 * The operators beyond json-rules-engine's: text, presence, ranges, time, sets and the elements of arrays. A fact of
 * another kind than an operator compares is false; a literal that it cannot compare with is an error when rules are
 * compiled. `docs/rules/operators.md` lists them all.
 *
 * @example
 * const program = compileRuleset(
 *   {
 *     schemaVersion: 1,
 *     id: "links",
 *     version: "1",
 *     rules: [
 *       {
 *         id: "young-shortener",
 *         conditions: { all: [
 *           { fact: "links", operator: "some", value: { all: [
 *             { fact: "host", operator: "in", value: ["bit.ly", "t.co"] },
 *             { fact: "age", operator: "shorterThan", value: "P7D" },
 *           ] } },
 *         ] },
 *         event: { type: "hold" },
 *       },
 *     ],
 *   },
 *   { operators: extendedOperators },
 * );
 * const links = [{ host: "example.org", age: "P1D" }, { host: "bit.ly", age: "PT3H" }];
 * program.evaluate({ links }).events // => [{ type: "hold" }]
 */
export const extendedOperators: ExtendedOperators = {
  after,
  before,
  between,
  containsAll,
  endsWith,
  every,
  exists,
  includes,
  isSubsetOf,
  longerThan,
  matches,
  matchesAny,
  none,
  overlaps,
  shorterThan,
  some,
  startsWith,
  within,
};
