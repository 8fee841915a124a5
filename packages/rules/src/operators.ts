/**
 * Operators for rules beyond json-rules-engine's: text, presence, ranges, time, sets and the elements of arrays.
 *
 * @module rules/operators
 */
export {
  extendedOperators,
  type ExtendedOperatorName,
  type ExtendedOperators,
} from "./operators/extended-operators.js";
export {
  above,
  below,
  equality,
  type LookUp,
  membership,
  type OperatorLookUp,
  type Threshold,
} from "./operators/look-up.js";
export type { DurationValue, InstantValue, PatternValue, RangeValue } from "./operators/operator-values.js";
export { parts } from "./operators/parts.js";
export { timeFacts, type TimeFacts } from "./time/time-facts.js";
