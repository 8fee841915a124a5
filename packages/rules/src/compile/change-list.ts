import type { TermList } from "../model/ruleset.js";

/** What a community adds to a list and leaves out of it. */
export interface ListChange {
  /** Terms to add. */
  readonly add?: readonly string[];
  /** Terms to leave out. */
  readonly remove?: readonly string[];
}

/** A list with terms added and left out. */
export function changeList(list: TermList, { add = [], remove = [] }: ListChange): TermList {
  const removed = new Set(remove);
  return { ...list, terms: [...new Set([...list.terms, ...add])].filter((term) => !removed.has(term)) };
}
