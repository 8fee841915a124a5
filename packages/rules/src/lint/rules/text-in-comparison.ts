import { defaultOperators } from "../../operators/default-operators.js";
import type { OperatorDefinition } from "../../operators/operator.js";
import { readValue } from "../conditions/read-value.js";
import type { LintContext } from "../lint-context.js";
import type { LintFinding } from "../lint-issue.js";
import { expectedTypes } from "../types/expected-types.js";
import { literalsIn } from "../types/literals-in.js";

const { lessThan, lessThanInclusive, greaterThan, greaterThanInclusive } = defaultOperators;
const numeric: ReadonlySet<OperatorDefinition> = new Set([
  lessThan,
  lessThanInclusive,
  greaterThan,
  greaterThanInclusive,
]);

/** Comparisons of size with text: `"10"` is less than `"9"` there, and what is no number is never less or greater. */
export function* textInComparison(context: LintContext): Iterable<LintFinding> {
  for (const { condition, path, operator } of context.comparisons) {
    if (operator === undefined || !numeric.has(operator.definition)) continue;
    const sides = expectedTypes(operator, context);
    const right = readValue(condition.value);
    if (sides === undefined || right.kind !== "literal") continue;
    for (const { value, path: place, expected } of literalsIn(right.value, [...path, "value"], sides.value)) {
      if (typeof value !== "string" || expected.elements !== undefined) continue;
      const number = value.trim() === "" ? Number.NaN : Number(value);
      const suggestion = Number.isFinite(number) ? number : undefined;
      yield { code: "text-in-comparison", path: place, params: { operator: condition.operator, value }, suggestion };
    }
  }
}
