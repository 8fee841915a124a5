import { defaultDecorators } from "./default-decorators.js";
import { defaultOperators } from "./default-operators.js";
import { literalNeeded } from "./literal-operator.js";
import type { DecoratorDefinition, Decorators, OperatorDefinition, Operators, ResolvedOperator } from "./operator.js";

/** Operators and decorators by name. */
export interface OperatorTable {
  /** Finds an operator by the name that a condition gives, with any decorators before it; undefined if there is none. */
  resolve(name: string): ResolvedOperator | undefined;
  /** The names of the operators. */
  readonly operators: readonly string[];
  /** The names of the decorators. */
  readonly decorators: readonly string[];
}

/**
 * Makes the table in which conditions' operators are looked up.
 *
 * A name is split at its first colon, and again, until the rest is an operator: an operator whose own name has a colon
 * is found before it is split (json-rules-engine's `OperatorMap.get`).
 */
export function createOperatorTable(given: { operators: Operators; decorators: Decorators }): OperatorTable {
  const operators = new Map(
    Object.entries(given.operators).map(([name, operator]) => [name, asDefinition<OperatorDefinition>(operator)]),
  );
  const decorators = new Map(
    Object.entries(given.decorators).map(([name, decorator]) => [name, asDefinition<DecoratorDefinition>(decorator)]),
  );
  const resolved = new Map<string, ResolvedOperator>();

  function resolve(name: string): ResolvedOperator | undefined {
    const known = resolved.get(name) ?? find(name);
    if (known) resolved.set(name, known);
    return known;
  }

  function find(name: string): ResolvedOperator | undefined {
    const definition = operators.get(name);
    if (definition) return undecorated(name, definition);
    const colon = name.indexOf(":");
    if (colon < 1) return undefined;
    const decorator = decorators.get(name.slice(0, colon));
    const next = decorator && resolve(name.slice(colon + 1));
    return next && decorate(name.slice(0, colon), decorator, next);
  }

  return { resolve, operators: [...operators.keys()], decorators: [...decorators.keys()] };
}

function asDefinition<Definition extends { evaluate: unknown }>(
  given: Definition | Definition["evaluate"],
): Definition {
  return typeof given === "function" ? ({ evaluate: given } as Definition) : (given as Definition);
}

function undecorated(name: string, definition: OperatorDefinition): ResolvedOperator {
  const { evaluate, accepts, prepare = (value) => (fact) => evaluate(fact, value) } = definition;
  return {
    name,
    base: name,
    definition,
    decorators: [],
    isDefault: isOwn(defaultOperators, name, definition),
    evaluate: accepts ? (fact, value) => accepts(fact) && evaluate(fact, value) : evaluate,
    prepare(value, context) {
      const holds = prepare(value, context);
      return accepts ? (fact) => accepts(fact) && holds(fact) : holds;
    },
  };
}

function decorate(name: string, decorator: DecoratorDefinition, next: ResolvedOperator): ResolvedOperator {
  const accepts = decorator.accepts ?? (() => true);
  function evaluate(fact: unknown, value: unknown): unknown {
    return (
      accepts(fact) && decorator.evaluate(fact, value, (nextFact, nextValue) => next.evaluate(nextFact, nextValue))
    );
  }
  return {
    name: `${name}:${next.name}`,
    base: next.base,
    definition: next.definition,
    decorators: [name, ...next.decorators],
    isDefault: next.isDefault && isOwn(defaultDecorators, name, decorator),
    evaluate,
    prepare(value, context) {
      const holds = decorator.prepare?.(value, (nextValue, key) =>
        next.prepare(nextValue, key === undefined ? context : { ...context, path: [...context.path, key] }),
      );
      if (holds) return (fact) => accepts(fact) && holds(fact);
      if (next.definition.literal) throw literalNeeded(next.base, context.path);
      return (fact) => evaluate(fact, value);
    },
  };
}

function isOwn(defaults: object, name: string, definition: object): boolean {
  return Object.hasOwn(defaults, name) && (defaults as Record<string, unknown>)[name] === definition;
}
