import { defaultOperators } from "../../operators/default-operators.js";
import { readValue } from "../conditions/read-value.js";
import type { LintContext } from "../lint-context.js";
import type { LintFinding } from "../lint-issue.js";

/** `in` and `notIn` with a text instead of a list: they look for parts of the text then. */
export function* textMembership(context: LintContext): Iterable<LintFinding> {
  for (const { condition, path, operator } of context.comparisons) {
    const definition = operator?.definition;
    if (operator === undefined || (definition !== defaultOperators.in && definition !== defaultOperators.notIn))
      continue;
    if (operator.decorators.some((name) => name !== "not" || !context.isBuiltInDecorator(name))) continue;
    const right = readValue(condition.value);
    if (right.kind !== "literal" || typeof right.value !== "string") continue;
    const params = { operator: condition.operator, value: right.value };
    yield { code: "text-membership", path: [...path, "value"], params };
  }
}
