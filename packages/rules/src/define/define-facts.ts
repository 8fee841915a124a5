import type { FactDeclaration, FactType } from "../model/ruleset.js";

/** A declaration as it is written: in full, or its type alone. */
type GivenDeclaration = FactDeclaration | FactType;

/** A declaration in full. */
type Declared<Given> = Given extends FactType ? { readonly type: Given } : Given;

/**
 * Declares facts with their types, for {@link defineRule} and as the `facts` of a ruleset.
 *
 * @param facts - by id, what the fact is, or its type alone
 * @returns the declarations in full
 * @example
 * const facts = defineFacts({ text: "string", toxicity: { type: "number", cost: "expensive" } });
 * facts // => { text: { type: "string" }, toxicity: { type: "number", cost: "expensive" } }
 */
export function defineFacts<const Given extends Readonly<Record<string, GivenDeclaration>>>(
  facts: Given,
): { readonly [Fact in keyof Given]: Declared<Given[Fact]> } {
  const entries = Object.entries(facts).map(([id, given]) => [id, typeof given === "string" ? { type: given } : given]);
  return Object.fromEntries(entries) as { readonly [Fact in keyof Given]: Declared<Given[Fact]> };
}
