import { type Engine, Operator, OperatorDecorator } from "json-rules-engine";
import type { CompileOptions } from "../compile/compile-options.js";
import type { Ruleset } from "../model/ruleset.js";
import { bindOperator } from "../operators/bind-operator.js";
import { defaultDecorators } from "../operators/default-decorators.js";
import { defaultOperators } from "../operators/default-operators.js";
import type { OperatorContext } from "../operators/operator.js";
import { createOperatorTable } from "../operators/resolve-operator.js";

/** Registers the operators that json-rules-engine has not: those of this package, and those that were given. */
export function addOperators(engine: Engine, ruleset: Ruleset, options: CompileOptions): void {
  const { operators = {} } = options;
  const { decorators = {}, regex } = options;
  const { conditions = {}, lists = {}, thresholds = {} } = ruleset;
  const own = <Value>(values: Readonly<Record<string, Value>>, name: string): Value | undefined =>
    Object.hasOwn(values, name) ? values[name] : undefined;
  const table = createOperatorTable({
    operators: { ...defaultOperators, ...operators },
    decorators: { ...defaultDecorators, ...decorators },
  });
  const context: OperatorContext = {
    path: [],
    regex,
    list: (name) => own(lists, name),
    threshold: (name) => own(thresholds, name),
    operator: (name) => table.resolve(name),
    condition: (name) => own(conditions, name),
  };
  for (const [name, given] of Object.entries(operators)) {
    const { evaluate, accepts } = typeof given === "function" ? { evaluate: given } : bindOperator(given, context);
    // The engine takes any answer, although its type says otherwise.
    engine.addOperator(new Operator(name, evaluate as () => boolean, accepts));
  }
  for (const [name, given] of Object.entries(decorators)) {
    const { evaluate, accepts } = typeof given === "function" ? { evaluate: given } : given;
    engine.addOperatorDecorator(new OperatorDecorator(name, evaluate as () => boolean, accepts));
  }
}
