import { missingValue, unconvertible, type Cell } from "./cells.js";
import type { Comparison } from "./comparison.js";
import { isFalse, isNeither, isTrue, opposite, type Outcomes } from "./outcomes.js";
import type { Reading } from "./readings.js";

const undefinedCell: Cell = { value: undefined, kind: "nothing", isSingle: true };

/** What a comparison comes to with a value of a cell; undefined where that hangs on the answer to its question. */
export function outcomesAt({ leaf }: Comparison, reading: Reading, cell: Cell): Outcomes | undefined {
  if (cell.value === missingValue) {
    const onMissing = outcomesOfMissing(leaf);
    if (!leaf.acceptsMissing) return onMissing;
    // In exact mode a fact that is missing is never compared.
    return onMissing | (reading.isOpen(undefinedCell) ? isTrue | isFalse | isNeither : compare(reading, undefined));
  }
  if (reading.isOpen(cell)) return undefined;
  return cell.value === unconvertible && reading.mayFail ? isNeither : compare(reading, cell.value);
}

/** What a comparison comes to with an answer to its question: none where it failed, or where the other value is missing. */
export function outcomesOfAnswer({ leaf, isNegated }: Comparison, answer: Outcomes): Outcomes {
  if (answer !== isNeither) return isNegated ? opposite(answer) : answer;
  return leaf.right.kind === "fact" ? isNeither | outcomesOfMissing(leaf) : isNeither;
}

function compare(reading: Reading, value: unknown): Outcomes {
  try {
    return reading.compare(value) ? isTrue : isFalse;
  } catch {
    return isNeither;
  }
}

function outcomesOfMissing({ condition: { onMissing } }: Comparison["leaf"]): Outcomes {
  return onMissing === "pass" ? isTrue : onMissing === "fail" ? isFalse : isNeither;
}
