/** One threshold and the rules that it lets through. */
export interface ThresholdEntry {
  /** The threshold. */
  readonly key: number;
  /** Whether a value equal to it is let through. */
  readonly isInclusive: boolean;
  /** The rules, by rank. */
  readonly rules: readonly number[];
}

/** Thresholds in order, so that those below a value are found without trying each. */
export class ThresholdTable {
  readonly #entries: readonly ThresholdEntry[];

  constructor(entries: readonly ThresholdEntry[]) {
    this.#entries = entries.toSorted((a, b) => a.key - b.key || Number(b.isInclusive) - Number(a.isInclusive));
  }

  /** Visits the rules of every threshold that the value is above. */
  visit(value: number, visit: (rules: readonly number[]) => void): void {
    const entries = this.#entries;
    for (const { key, isInclusive, rules } of entries) {
      if (key > value || (key === value && !isInclusive)) return;
      visit(rules);
    }
  }
}
