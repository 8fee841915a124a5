/** One place in a text where a pattern stands. */
export interface Occurrence {
  /** Which pattern: its index in the list that the automaton was built from. */
  readonly id: number;
  /** Where it begins, in UTF-16 code units from the text's start. */
  readonly start: number;
  /** Where it ends, in UTF-16 code units; the code unit there is the first one after it. */
  readonly end: number;
}

/**
 * A list of patterns made ready to be found in any number of texts. Each method reads the text once, however many
 * patterns there are. Nothing that is called with a text changes what a later call answers.
 */
export interface Automaton {
  /** How many patterns there are; their ids are the whole numbers below it. */
  readonly size: number;
  /** How many bytes the automaton keeps. */
  readonly byteLength: number;
  /**
   * Which patterns occur in a text at all, each once, in the order in which they first end in it; of those that end
   * together the longer comes first, of equal ones the lower id.
   *
   * Takes time in proportion to the text's length and allocates nothing for what it finds, also where patterns overlap
   * without end.
   *
   * @param into - gets the ids; must be as long as {@link Automaton.size}
   * @returns how many there are: the first entries of `into`
   * @throws TextError `not-text`, or `too-short` when the ids may not fit
   * @example
   * const automaton = buildAutomaton(["gacor", "slot gacor", "maxwin"]);
   * const found = new Uint32Array(automaton.size);
   * const count = automaton.ids("slot gacor, gacor terus", found);
   * Array.from(found.subarray(0, count)) // => [1, 0]
   */
  ids(text: string, into: Uint32Array): number;
  /**
   * Calls a function for every occurrence of every pattern, also where they overlap, in the order of where they end; of
   * those that end together the longest first, of equal ones the lowest id.
   *
   * Takes time in proportion to the text's length and the number of occurrences.
   *
   * @param visit - gets the pattern's id and where the occurrence begins and ends; the text is read no further when it
   * returns `false`
   * @throws TextError `not-text`
   * @example
   * const automaton = buildAutomaton(["slot", "depo"]);
   * const text = "slotnya penuh, depo dulu";
   * const words: string[] = [];
   * automaton.forEach(text, (id, start, end) => {
   *   if (isWordBoundary(text, start) && isWordBoundary(text, end)) words.push(`${id} at ${start}`);
   * });
   * words // => ["1 at 15"]
   */
  forEach(text: string, visit: (id: number, start: number, end: number) => unknown): void;
  /**
   * Every occurrence of every pattern, as {@link Automaton.forEach} visits them.
   *
   * @throws TextError `not-text`
   * @example
   * buildAutomaton(["aa", "a"]).find("aa")
   * // => [{ id: 1, start: 0, end: 1 }, { id: 0, start: 0, end: 2 }, { id: 1, start: 1, end: 2 }]
   */
  find(text: string): Occurrence[];
}
