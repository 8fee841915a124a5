/**
 * The patterns as a tree, one state for each distinct beginning. States are numbered breadth first from the root, which
 * is 0, so that the children of a state have consecutive numbers, in ascending order of their code units.
 *
 * @internal
 */
export interface Trie {
  /** How many states there are, the root included. */
  readonly stateCount: number;
  /** The code unit that leads into a state from its parent. */
  readonly codes: Uint16Array;
  /** A state's first child; its last is the one before the next state's first. */
  readonly firstChild: Int32Array;
  /** Which distinct pattern a state completes, -1 for none. */
  readonly completes: Int32Array;
  /** How long each distinct pattern is. */
  readonly lengths: Int32Array;
  /** Where in `ids` each distinct pattern's ids begin; one more entry says where the last one's end. */
  readonly firstId: Int32Array;
  /** The ids of the patterns, those of equal ones side by side in ascending order. */
  readonly ids: Uint32Array;
}

/**
 * Lays out the tree of the patterns level by level: in sorted order a state is a range of patterns, and its children
 * are the parts of that range that go on with the same code unit. Time grows with the patterns' total length.
 *
 * @internal
 */
export function buildTrie(patterns: readonly string[]): Trie {
  const order = sortedIds(patterns);
  const sorted = Array.from(order, (id) => patterns[id] as string);
  const { stateCount, distinctCount } = measure(sorted);
  const codes = new Uint16Array(stateCount);
  const firstChild = new Int32Array(stateCount + 1);
  const completes = new Int32Array(stateCount).fill(-1);
  const lengths = new Int32Array(distinctCount);
  const firstId = new Int32Array(distinctCount + 1);
  const ids = new Uint32Array(sorted.length);
  // The range of sorted patterns that passes through each state.
  const from = new Int32Array(stateCount);
  const to = new Int32Array(stateCount);
  to[0] = sorted.length;
  let states = 1;
  let completed = 0;
  let placedIds = 0;
  for (let state = 0, depth = 0, levelEnd = 1; state < stateCount; state++) {
    if (state === levelEnd) {
      depth++;
      levelEnd = states;
    }
    let position = from[state] as number;
    const end = to[state] as number;
    // Patterns that end here sort before those that go on.
    while (position < end && (sorted[position] as string).length === depth) {
      ids[placedIds++] = order[position++] as number;
    }
    if (position !== from[state]) {
      completes[state] = completed;
      lengths[completed] = depth;
      firstId[++completed] = placedIds;
    }
    firstChild[state] = states;
    while (position < end) {
      const code = (sorted[position] as string).charCodeAt(depth);
      codes[states] = code;
      from[states] = position;
      while (position < end && (sorted[position] as string).charCodeAt(depth) === code) position++;
      to[states++] = position;
    }
  }
  firstChild[stateCount] = stateCount;
  return { stateCount, codes, firstChild, completes, lengths, firstId, ids };
}

/** The ids of the patterns in the order of their code units; equal ones in ascending order. */
function sortedIds(patterns: readonly string[]): Uint32Array {
  return Uint32Array.from(patterns.keys()).sort((a, b) => {
    const first = patterns[a] as string;
    const second = patterns[b] as string;
    return first < second ? -1 : first > second ? 1 : a - b;
  });
}

/** How many states and how many distinct patterns there are: each pattern adds what follows the part it shares. */
function measure(sorted: readonly string[]): { stateCount: number; distinctCount: number } {
  let stateCount = 1;
  let distinctCount = 0;
  let previous = "";
  for (const pattern of sorted) {
    if (pattern === previous) continue;
    let shared = 0;
    while (shared < previous.length && pattern.charCodeAt(shared) === previous.charCodeAt(shared)) shared++;
    stateCount += pattern.length - shared;
    distinctCount++;
    previous = pattern;
  }
  return { stateCount, distinctCount };
}
