import type { Evaluate } from "./evaluate.js";
import type { Leaf } from "./leaf.js";
import { no, yes } from "./outcome.js";

/**
 * Evaluates a comparison of json-rules-engine's own operators with a plain literal at once, where the fact is plain
 * too, and hands whatever else to the way that knows all cases: most comparisons are of this kind.
 *
 * @param otherwise - evaluates the leaf, whatever the fact is
 */
export function createDirectLeaf({ left, right, operator }: Leaf, otherwise: Evaluate): Evaluate {
  if (operator?.isDefault !== true || operator.decorators.length > 0 || right.kind !== "literal") return otherwise;
  const { value } = right;
  if (typeof value === "object" ? value !== null : typeof value === "symbol") return otherwise;
  switch (operator.name) {
    case "equal":
      return (scratch) => {
        const fact = scratch.operand(left);
        return typeof fact === "symbol" ? otherwise(scratch) : fact === value ? yes : no;
      };
    case "notEqual":
      return (scratch) => {
        const fact = scratch.operand(left);
        return typeof fact === "symbol" ? otherwise(scratch) : fact === value ? no : yes;
      };
  }
  if (typeof value !== "number") return otherwise;
  switch (operator.name) {
    case "lessThan":
      return (scratch) => {
        const fact = scratch.operand(left);
        return typeof fact === "number" ? (fact < value ? yes : no) : otherwise(scratch);
      };
    case "lessThanInclusive":
      return (scratch) => {
        const fact = scratch.operand(left);
        return typeof fact === "number" ? (fact <= value ? yes : no) : otherwise(scratch);
      };
    case "greaterThan":
      return (scratch) => {
        const fact = scratch.operand(left);
        return typeof fact === "number" ? (fact > value ? yes : no) : otherwise(scratch);
      };
    case "greaterThanInclusive":
      return (scratch) => {
        const fact = scratch.operand(left);
        return typeof fact === "number" ? (fact >= value ? yes : no) : otherwise(scratch);
      };
  }
  return otherwise;
}
