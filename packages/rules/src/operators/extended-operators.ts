import { every, none, some } from "../quantifiers/quantifiers.js";
import { matches } from "./matches.js";
import { matchesAny } from "./matches-any.js";
import type { OperatorDefinition } from "./operator.js";
import { containsAll, isSubsetOf, overlaps } from "./set-operators.js";
import { endsWith, includes, startsWith } from "./text-operators.js";
import { after, before, longerThan, shorterThan, within } from "./time-operators.js";
import { between, exists } from "./value-operators.js";

/** The names of the operators beyond json-rules-engine's. */
export type ExtendedOperatorName =
  | "after"
  | "before"
  | "between"
  | "containsAll"
  | "endsWith"
  | "every"
  | "exists"
  | "includes"
  | "isSubsetOf"
  | "longerThan"
  | "matches"
  | "matchesAny"
  | "none"
  | "overlaps"
  | "shorterThan"
  | "some"
  | "startsWith"
  | "within";

/**
 * The operators beyond json-rules-engine's: text, presence, ranges, time, sets and the elements of arrays. A fact of
 * another kind than an operator compares is false; a literal that it cannot compare with is an error when rules are
 * compiled. `docs/rules/operators.md` lists them all.
 */
export const extendedOperators: Readonly<Record<ExtendedOperatorName, OperatorDefinition>> = {
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
