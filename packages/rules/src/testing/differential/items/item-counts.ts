import type { DifferentialCase } from "../differential-case.js";
import type { Outcome } from "../outcome.js";
import { conditionItems } from "./condition-items.js";
import { eventItems } from "./event-items.js";
import { factItems } from "./fact-items.js";
import { operatorItems } from "./operator-items.js";
import { see } from "./seen.js";

const tests = Object.entries({ ...conditionItems, ...factItems, ...operatorItems, ...eventItems });

/** How many cases reached each item of json-rules-engine's semantics. */
export class ItemCounts {
  /** The counts, by item; those never reached are 0. */
  readonly counts: Map<string, number> = new Map(tests.map(([item]) => [item, 0]));

  /** Counts what a case reached. */
  add(differentialCase: DifferentialCase, outcome: Outcome): void {
    const seen = see(differentialCase, outcome);
    for (const [item, isReached] of tests) {
      if (isReached(seen)) this.counts.set(item, (this.counts.get(item) ?? 0) + 1);
    }
  }

  /** The items that no case reached. */
  neverReached(): string[] {
    return [...this.counts].flatMap(([item, count]) => (count === 0 ? [item] : []));
  }
}
