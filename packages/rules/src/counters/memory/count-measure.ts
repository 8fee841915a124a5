import type { Measure } from "./measure.js";
import { StepTree } from "./step-tree.js";

/** How whole numbers are added. */
export const wholeNumbers = { zero: 0, add: (first: number, second: number): number => first + second } as const;

/** How many events there were. */
export const countMeasure: Measure = {
  scan(events, after, upTo) {
    let count = 0;
    events.between(after, upTo, () => count++);
    return count;
  },

  createIndex(window) {
    const steps = new StepTree<number>(wholeNumbers);
    return {
      add: (at) => steps.add(at, 1),
      valueAt: (at) => steps.valueAt(at) - steps.valueAt(at - window),
      forget: (_, cutoff) => steps.forget(cutoff),
    };
  },
};
