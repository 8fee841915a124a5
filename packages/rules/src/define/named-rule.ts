import type { ConditionOptions, ConditionReference, LeafCondition } from "../model/condition.js";
import type { Rule, RuleTest } from "../model/rule.js";
import type { FactDeclarations, FactValues } from "./fact-kinds.js";

/** A rule about some facts and no others. */
export interface RuleAbout<Facts extends FactDeclarations> extends Omit<Rule, "conditions" | "tests"> {
  /** When it applies. */
  readonly conditions: RootConditionAbout<keyof Facts & string>;
  /** Facts with the answer that is right. */
  readonly tests?: readonly (Omit<RuleTest, "given"> & { readonly given: Partial<FactValues<Facts>> })[];
}

/** What a rule about some facts may begin with. */
export type RootConditionAbout<Fact extends string> =
  | (ConditionOptions & { readonly all: readonly ConditionAbout<Fact>[] })
  | (ConditionOptions & { readonly any: readonly ConditionAbout<Fact>[] })
  | (ConditionOptions & { readonly not: ConditionAbout<Fact> })
  | ConditionReference;

/** A condition on some facts and no others. */
export type ConditionAbout<Fact extends string> =
  RootConditionAbout<Fact> | (Omit<LeafCondition, "fact"> & { readonly fact: Fact });
