/**
 * Operators for rules beyond json-rules-engine's: text, presence, ranges, time, sets and the elements of arrays.
 *
 * @module rules/operators
 */
export { extendedOperators, type ExtendedOperatorName } from "./operators/extended-operators.js";
export {
  above,
  below,
  equality,
  type LookUp,
  membership,
  type OperatorLookUp,
  type Threshold,
} from "./operators/look-up.js";
export { parts } from "./operators/parts.js";
