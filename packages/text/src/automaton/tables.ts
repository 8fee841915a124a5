import type { Alphabet } from "./alphabet.js";
import type { Trie } from "./trie.js";

/**
 * An Aho-Corasick automaton as flat arrays.
 *
 * The states near the root, where most of a text is read, have a row each: the next state for every class of code
 * units. The others have their children only and a failure link. So a few thousand words are a deterministic automaton,
 * while a hundred thousand, or words in an alphabet of thousands, still take tens of bytes each.
 *
 * A state that has a row is written as where its row begins; any other as its number in the trie plus `offset`, which
 * is past the end of all rows.
 *
 * Source: A. V. Aho and M. J. Corasick (1975), Efficient string matching, CACM 18(6), 333-340.
 *
 * @internal
 */
export interface Tables extends Omit<Trie, "completes"> {
  /** The classes of code units, which the columns of a row stand for. */
  readonly alphabet: Alphabet;
  /** The next state by row and class; its bits are inverted, which makes it negative, where a pattern ends. */
  readonly rows: Int32Array;
  /** What a state without a row is written higher than its number. */
  readonly offset: number;
  /** The state of the longest proper end of a state's text that begins a pattern, by the state's number. */
  readonly failure: Int32Array;
  /** The longest distinct pattern that a state's text ends in, by the state's number; -1 for none. */
  readonly match: Int32Array;
  /** The longest other distinct pattern that a distinct pattern ends in; -1 for none. */
  readonly shorter: Int32Array;
}

/**
 * The number in the trie of a state as the tables write it.
 *
 * @internal
 */
export function numberOf({ alphabet, rows, offset }: Tables, state: number): number {
  return state < rows.length ? state / alphabet.size : state - offset;
}
