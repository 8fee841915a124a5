import type { Path } from "@rukun/core";
import type { Operand } from "../facts/operand.js";
import type { LeafCondition } from "../model/condition.js";
import type { TermList } from "../model/ruleset.js";
import type { ResolvedOperator } from "../operators/operator.js";

/** What a condition compares a fact with. */
export type RightSide =
  | { readonly kind: "literal"; readonly value: unknown }
  | { readonly kind: "fact"; readonly operand: Operand }
  | { readonly kind: "threshold"; readonly name: string }
  | { readonly kind: "list"; readonly name: string; readonly value: TermList };

/** A comparison, ready to be made. Equal ones of a ruleset are one leaf. */
export interface Leaf {
  /** Its number. */
  readonly index: number;
  /** The condition, as first found. */
  readonly condition: LeafCondition;
  /** Where that stands in the ruleset. */
  readonly place: Path;
  /** The value that is compared. */
  readonly left: Operand;
  /** What it is compared with. */
  readonly right: RightSide;
  /** The operator; undefined where there is none by that name, which is an error once it is asked. */
  readonly operator: ResolvedOperator | undefined;
  /**
   * The lists and thresholds that its comparison was made with, as `list name` and `threshold name`: where a community
   * changed one, it is made again.
   */
  readonly madeWith: readonly string[];
  /** Whether a fact that nobody gave is compared too, as undefined. */
  readonly acceptsMissing: boolean;
  /** The comparison with the literal or list, made once; `null` where what it is compared with is another fact. */
  readonly compare: ((factValue: unknown) => unknown) | null;
}
