import { defaultOperators } from "../../operators/default-operators.js";
import type { OperatorDefinition } from "../../operators/operator.js";
import { readValue } from "../conditions/read-value.js";
import type { LintContext } from "../lint-context.js";
import type { LintFinding } from "../lint-issue.js";
import { expectedTypes } from "../types/expected-types.js";
import { kindOf } from "../types/kind-of.js";
import { literalsIn } from "../types/literals-in.js";

const { equal, notEqual, contains, doesNotContain } = defaultOperators;
const ofOne: ReadonlySet<OperatorDefinition> = new Set([equal, notEqual, contains, doesNotContain]);
const ofMany: ReadonlySet<OperatorDefinition> = new Set([defaultOperators.in, defaultOperators.notIn]);

/** Objects and arrays as literals of operators that compare with `===`: none is ever equal to another. */
export function* incomparableLiteral(context: LintContext): Iterable<LintFinding> {
  for (const { condition, path, operator } of context.comparisons) {
    const sides = operator && expectedTypes(operator, context);
    const right = readValue(condition.value);
    if (sides === undefined || operator === undefined || right.kind !== "literal") continue;
    // What is swapped is looked for in the fact, or the other way round.
    if (operator.decorators.includes("swap")) continue;
    const { definition } = operator;
    for (const { value, path: place, expected } of literalsIn(right.value, [...path, "value"], sides.value)) {
      if (expected.elements !== undefined) continue;
      const params = { operator: condition.operator };
      if (ofOne.has(definition) && isObject(value)) {
        yield { code: "incomparable-literal", path: place, params: { ...params, found: kindOf(value) } };
      } else if (ofMany.has(definition) && Array.isArray(value)) {
        for (const [index, member] of value.entries()) {
          if (!isObject(member)) continue;
          const found = kindOf(member);
          yield { code: "incomparable-literal", path: [...place, index], params: { ...params, found } };
        }
      }
    }
  }
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
