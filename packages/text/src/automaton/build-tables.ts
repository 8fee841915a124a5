import { alphabetOf, classOf } from "./alphabet.js";
import { createStep, type Step } from "./create-step.js";
import { numberOf, type Tables } from "./tables.js";
import { buildTrie } from "./trie.js";

/**
 * Builds the automaton, in time in proportion to the total length of the patterns and to `cells`, sorting apart.
 *
 * @param patterns - none of them empty
 * @param cells - how many entries the rows may have altogether; the root has a row in any case
 * @internal
 */
export function buildTables(patterns: readonly string[], cells: number): Tables {
  const alphabet = alphabetOf(patterns);
  const { completes, ...trie } = buildTrie(patterns);
  const rowCount = Math.max(1, Math.min(trie.stateCount, Math.floor(cells / alphabet.size)));
  const rows = new Int32Array(rowCount * alphabet.size);
  const tables: Tables = {
    ...trie,
    alphabet,
    rows,
    offset: rows.length - rowCount,
    failure: new Int32Array(trie.stateCount),
    match: completes,
    shorter: new Int32Array(trie.lengths.length).fill(-1),
  };
  const step = createStep(tables);
  for (let number = 0; number < trie.stateCount; number++) linkChildren(tables, step, number);
  return tables;
}

/**
 * Gives a state its row, and its children their failure links and matches. All that this reads belongs to states of
 * shorter texts, which have lower numbers and are done.
 */
function linkChildren(tables: Tables, step: Step, number: number): void {
  const { alphabet, codes, firstChild, rows, offset, failure, match, shorter } = tables;
  const rowStart = number * alphabet.size;
  const hasRow = rowStart < rows.length;
  const fallback = failure[number] as number;
  if (hasRow) rows.copyWithin(rowStart, fallback, fallback + alphabet.size);
  const end = firstChild[number + 1] as number;
  for (let child = firstChild[number] as number; child < end; child++) {
    const code = codes[child] as number;
    const ending = number === 0 ? 0 : step(fallback, code);
    failure[child] = ending;
    const inherited = match[numberOf(tables, ending)] as number;
    const completed = match[child] as number;
    if (completed === -1) match[child] = inherited;
    else shorter[completed] = inherited;
    if (hasRow) {
      const childStart = child * alphabet.size;
      const state = childStart < rows.length ? childStart : child + offset;
      rows[rowStart + classOf(alphabet, code)] = match[child] === -1 ? state : ~state;
    }
  }
}
