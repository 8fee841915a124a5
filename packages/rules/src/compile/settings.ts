import type { RankSet } from "../evaluate/rank-set.js";
import type { TermList } from "../model/ruleset.js";
import type { Leaf } from "./leaf.js";

/** What an evaluation goes by beside the compiled rules: modes, thresholds and lists. */
export interface Settings {
  /** The rules that are evaluated. */
  readonly evaluated: RankSet;
  /** The rules that no look-up rules out: the program's, and those that depend on a list that was changed. */
  readonly always: RankSet;
  /** A threshold's number. */
  threshold(name: string): number | undefined;
  /** A list. */
  list(name: string): TermList | undefined;
  /** The comparison of a leaf, with the lists and thresholds that it names. */
  comparison(leaf: Leaf): ((factValue: unknown) => unknown) | null;
}
