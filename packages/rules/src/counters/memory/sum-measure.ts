import type { CounterValue } from "../counter-store.js";
import type { Measure } from "./measure.js";
import { StepTree, type Weights } from "./step-tree.js";

// A double of 2⁻⁵² or more is a whole multiple of 2⁻¹⁰⁴, so that whole numbers of that unit add up without error,
// and the order of the events cannot show. What is smaller is rounded to a multiple.
const unit = 2 ** 104;

const units: Weights<bigint> = { zero: 0n, add: (first, second) => first + second };

/** What amounts add up to: the exact sum, rounded once to a number. */
export const sumMeasure: Measure = {
  scan(events, after, upTo) {
    let sum = 0n;
    events.between(after, upTo, (value) => {
      sum += toUnits(value);
    });
    return toNumber(sum);
  },

  createIndex(window) {
    const steps = new StepTree(units);
    return {
      add: (at, value) => steps.add(at, toUnits(value)),
      valueAt: (at) => toNumber(steps.valueAt(at) - steps.valueAt(at - window)),
      forget: (_, cutoff) => steps.forget(cutoff),
    };
  },
};

function toUnits(value: CounterValue): bigint {
  return typeof value === "number" ? BigInt(Math.round(value * unit)) : 0n;
}

/** Rounded to the nearest number, as `Number` does with a `bigint`; the division only moves the exponent. */
function toNumber(amount: bigint): number {
  return Number(amount) / unit;
}
