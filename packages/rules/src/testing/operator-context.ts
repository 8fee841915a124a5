import { defaultDecorators } from "../operators/default-decorators.js";
import { defaultOperators } from "../operators/default-operators.js";
import { extendedOperators } from "../operators/extended-operators.js";
import type { OperatorContext } from "../operators/operator.js";
import type { ResolvedOperator } from "../operators/operator.js";
import { createOperatorTable, type OperatorTable } from "../operators/resolve-operator.js";

/** All operators and decorators of this package. */
export const everyOperator: OperatorTable = createOperatorTable({
  operators: { ...defaultOperators, ...extendedOperators },
  decorators: defaultDecorators,
});

/** The context of a literal in a ruleset without anything to name, but for what is given. */
export function contextWith(
  given: Partial<OperatorContext> & { readonly conditions?: Readonly<Record<string, unknown>> } = {},
): OperatorContext {
  const { conditions = {}, ...context } = given;
  return {
    path: [],
    regex: undefined,
    list: () => undefined,
    threshold: () => undefined,
    operator: (name) => everyOperator.resolve(name),
    condition: (name) => conditions[name],
    ...context,
  };
}

/** An operator of this package. */
export function operatorNamed(name: string): ResolvedOperator {
  const operator = everyOperator.resolve(name);
  if (!operator) throw new Error(`no operator ${name}`);
  return operator;
}

/** What an operator says of two values, compared as they are and with the value prepared. */
export function compared(
  fact: unknown,
  name: string,
  value: unknown,
  context: OperatorContext = contextWith(),
): unknown {
  const operator = operatorNamed(name);
  const prepared = operator.prepare(value, context)(fact);
  if (!operator.definition.literal) {
    const plain = operator.evaluate(fact, value);
    if (plain !== prepared) throw new Error(`${name} says ${String(plain)}, prepared ${String(prepared)}`);
  }
  return prepared;
}
