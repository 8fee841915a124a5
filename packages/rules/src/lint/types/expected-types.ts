import type { FactType } from "../../model/ruleset.js";
import type { ResolvedOperator } from "../../operators/operator.js";
import type { LintContext } from "../lint-context.js";

/** The kinds of value that make sense somewhere. */
export interface ExpectedTypes {
  /** The kinds; undefined where any does. */
  readonly types: readonly FactType[] | undefined;
  /** What makes sense as an element, where the value is an array of what an operator compares. */
  readonly elements: ExpectedTypes | undefined;
}

/** The kinds of value that make sense on either side of an operator. */
export interface ExpectedSides {
  /** Of the fact. */
  readonly fact: ExpectedTypes;
  /** Of what it is compared with. */
  readonly value: ExpectedTypes;
}

/**
 * The kinds of value that make sense on either side of an operator with its decorators, which change them: after
 * `someFact` the fact is an array of what the operator compares. Undefined where a decorator is not built in, since it
 * may do anything.
 */
export function expectedTypes(
  { definition, decorators }: ResolvedOperator,
  { isBuiltInDecorator }: Pick<LintContext, "isBuiltInDecorator">,
): ExpectedSides | undefined {
  if (!decorators.every(isBuiltInDecorator)) return undefined;
  const { fact, value } = definition.types ?? {};
  const undecorated: ExpectedSides = {
    fact: { types: fact, elements: undefined },
    value: { types: value, elements: undefined },
  };
  return decorators.reduceRight(decorate, undecorated);
}

function decorate(sides: ExpectedSides, decorator: string): ExpectedSides {
  switch (decorator) {
    case "someFact":
    case "everyFact":
      return { fact: { types: ["array"], elements: sides.fact }, value: sides.value };
    case "someValue":
    case "everyValue":
      return { fact: sides.fact, value: { types: ["array"], elements: sides.value } };
    case "swap":
      return { fact: sides.value, value: sides.fact };
    default:
      return sides;
  }
}
