import type { Leaf } from "../../compile/leaf.js";
import { paramsKey } from "../../facts/params-key.js";
import { defaultOperators } from "../../operators/default-operators.js";
import type { OperatorDefinition } from "../../operators/operator.js";

/** What a comparison asks, however it is written: `notEqual`, `not:equal` and `notIn` ask what `equal` does. */
export interface Comparison {
  /** The comparison. */
  readonly leaf: Leaf;
  /** Tells what is asked from what others ask. */
  readonly question: string;
  /** Whether it holds when the answer is no. */
  readonly isNegated: boolean;
  /** Equal for comparisons that always come to the same, but for what they say when a fact is missing. */
  readonly identity: string;
  /** The operator without what negates it; undefined where other decorators change it. */
  readonly definition: OperatorDefinition | undefined;
}

const { equal, notEqual, notIn, contains, doesNotContain } = defaultOperators;
const isIn = defaultOperators.in;
/** What asks the same, and holds when that does not. */
const negations: ReadonlyMap<OperatorDefinition, OperatorDefinition> = new Map([
  [notEqual, equal],
  [notIn, isIn],
]);
/** Those that ask which object a literal is, not what is in it. */
const byIdentity: ReadonlySet<OperatorDefinition> = new Set([equal, isIn, contains, doesNotContain]);

/**
 * Says what a comparison asks.
 *
 * @param isBuiltInDecorator - whether a decorator's name stands for the built-in one
 */
export function comparisonOf(leaf: Leaf, isBuiltInDecorator: (name: string) => boolean): Comparison {
  const { operator, left } = leaf;
  const decorators = [...(operator?.decorators ?? [])];
  let isNegated = false;
  while (decorators[0] === "not" && isBuiltInDecorator("not")) {
    decorators.shift();
    isNegated = !isNegated;
  }
  const given = operator?.definition;
  if (given === undefined || decorators.length > 0) {
    const name = [...decorators, operator?.base].join(":");
    const question = `${left.index} ${name} ${operandKey(leaf) ?? `literal ${literalKey(leaf, given)}`}`;
    return { leaf, question, isNegated, identity: `${isNegated} ${question}`, definition: undefined };
  }
  const definition = negations.get(given) ?? given;
  const question = `${left.index} ${questionOf(leaf, definition)}`;
  // Of what is no array both say no.
  const asked = given === doesNotContain ? `not ${isNegated} in the array` : `${isNegated !== (definition !== given)}`;
  if (given === doesNotContain || definition !== given) isNegated = !isNegated;
  return { leaf, question, isNegated, identity: `${asked} ${question}`, definition };
}

function questionOf(leaf: Leaf, definition: OperatorDefinition): string {
  const name = definition === doesNotContain ? "contains" : (leaf.operator?.base ?? "");
  const operand = operandKey(leaf);
  if (definition === equal || definition === isIn) {
    if (operand !== undefined) return `${definition === equal ? "equal" : "in"} ${operand}`;
    const { value } = leaf.right as { readonly value: unknown };
    if (definition === equal) return `one of ${literalKey(leaf, definition)}`;
    // The order of a list of values, and how often one is in it, mean nothing.
    if (Array.isArray(value) && !value.some(isObject))
      return `one of ${[...new Set(value.map(paramsKey))].sort().join()}`;
  }
  return `${name} ${operand ?? `literal ${literalKey(leaf, definition)}`}`;
}

/** What a comparison compares with, where that is no literal. */
function operandKey({ right }: Leaf): string | undefined {
  if (right.kind === "fact") return `fact ${right.operand.index}`;
  return right.kind === "literal" ? undefined : `${right.kind} ${JSON.stringify(right.name)}`;
}

function literalKey({ right, index }: Leaf, definition: OperatorDefinition | undefined): string {
  const { value } = right as { readonly value: unknown };
  const asksWhich = definition === undefined || byIdentity.has(definition);
  return asksWhich && (isObject(value) || (Array.isArray(value) && value.some(isObject)))
    ? `of ${index}`
    : paramsKey(value);
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
