import type { TermList } from "../model/ruleset.js";
import type { Leaf } from "./leaf.js";

/** What an evaluation goes by beside the compiled rules: modes, thresholds and lists. */
export interface Settings {
  /** Whether a rule is evaluated. */
  isEvaluated(rank: number): boolean;
  /** Ranks of the rules that no look-up rules out, since a list that they depend on was changed. */
  readonly alwaysTried: readonly number[];
  /** A threshold's number. */
  threshold(name: string): number | undefined;
  /** A list. */
  list(name: string): TermList | undefined;
  /** The comparison of a leaf, with the lists and thresholds that it names. */
  comparison(leaf: Leaf): ((factValue: unknown) => unknown) | null;
}
