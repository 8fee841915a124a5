import type { CounterValue } from "../counter-store.js";
import { wholeNumbers } from "./count-measure.js";
import { coverSpan } from "./cover-span.js";
import type { Measure } from "./measure.js";
import { StepTree } from "./step-tree.js";

/** How many different values there were. */
export const distinctMeasure: Measure = {
  scan(events, after, upTo) {
    const seen = new Set<string>();
    events.between(after, upTo, (values) => {
      for (const value of textsOf(values)) seen.add(value);
    });
    return seen.size;
  },

  // A value is seen by the windows that end in [at, at + window) of any of its events. What these spans cover counts
  // once: one up where a stretch begins and one down where it ends.
  createIndex(window) {
    const coveredOf = new Map<string, number[]>();
    const steps = new StepTree<number>(wholeNumbers);
    return {
      add(at, values) {
        for (const value of textsOf(values)) {
          const covered = coveredOf.get(value) ?? [];
          if (covered.length === 0) coveredOf.set(value, covered);
          coverSpan(covered, { start: at, end: at + window }, (gap) => {
            steps.add(gap.start, 1);
            steps.add(gap.end, -1);
          });
        }
      },
      valueAt: (at) => steps.valueAt(at),
      forget({ value: values }, cutoff) {
        const end = cutoff + window;
        for (const value of textsOf(values)) {
          const covered = coveredOf.get(value) ?? [];
          while (covered.length > 0 && Number(covered[1]) <= end) covered.splice(0, 2);
          if (covered.length === 0) coveredOf.delete(value);
        }
        steps.forget(end);
      },
    };
  },
};

function textsOf(value: CounterValue): readonly string[] {
  return typeof value === "object" ? value : [];
}
