import { defaultOperators } from "../../operators/default-operators.js";
import { readValue } from "../conditions/read-value.js";
import type { LintContext } from "../lint-context.js";
import type { LintFinding } from "../lint-issue.js";
import { kindOf } from "../types/kind-of.js";

const { equal, notEqual, notIn } = defaultOperators;
const primitives: readonly string[] = ["string", "number", "boolean"];

/** Literals of another type than the fact is declared to have, which it is never equal to: `"true"` for `true`. */
export function* unequalTypes(context: LintContext): Iterable<LintFinding> {
  for (const { condition, path, operator, isAboutElement } of context.comparisons) {
    const type = isAboutElement ? undefined : context.facts.get(condition.fact)?.type;
    if (type === undefined || !primitives.includes(type) || operator === undefined) continue;
    const { definition, decorators } = operator;
    if (decorators.some((name) => name !== "not" || !context.isBuiltInDecorator(name))) continue;
    const right = readValue(condition.value);
    if (right.kind !== "literal") continue;
    const isOne = definition === equal || definition === notEqual;
    const isMany = (definition === defaultOperators.in || definition === notIn) && Array.isArray(right.value);
    if (!isOne && !isMany) continue;
    for (const [index, value] of (isMany ? (right.value as readonly unknown[]) : [right.value]).entries()) {
      const found = kindOf(value);
      // Objects are a finding of their own; null may stand for a fact that is there and empty.
      if (found === type || found === "null" || found === "undefined" || !primitives.includes(found)) continue;
      const place = [...path, "value", ...(isMany ? [index] : [])];
      const params = { fact: condition.fact, type, found };
      yield { code: "unequal-types", path: place, params, suggestion: convert(value, type) };
    }
  }
}

/** The literal that was meant, where it says the same in the other type. */
function convert(value: unknown, type: string): string | number | boolean | undefined {
  if (type === "string") return String(value);
  if (type === "boolean") return value === "true" ? true : value === "false" ? false : undefined;
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}
