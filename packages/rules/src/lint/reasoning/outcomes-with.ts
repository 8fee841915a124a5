import { missingValue, type Cell } from "./cells.js";
import type { Comparison } from "./comparison.js";
import type { Meaning } from "./meaning.js";
import { isFalse, isNeither, isTrue, opposite, type Outcomes } from "./outcomes.js";
import { outcomesAt } from "./outcomes-at.js";
import type { Readings } from "./readings.js";

const missingCell: Cell = { value: missingValue, kind: "missing", isSingle: true };

/** What a condition may come to with certain values, by the key of what is compared; others are missing. */
export function outcomesWith(meaning: Meaning, values: ReadonlyMap<string, Cell>, readings: Readings): Outcomes {
  const { kind, parts, comparison } = meaning;
  if (kind === "true") return isTrue;
  if (comparison !== null) return outcomesOfComparison(comparison, values, readings);
  const outcomes = parts.map((part) => outcomesWith(part, values, readings));
  if (kind === "not") return opposite(outcomes[0] ?? 0);
  if (kind === "anything") return isTrue | isFalse | isNeither;
  const all = outcomes.reduce((both, each) => both & each, isTrue | isFalse);
  const some = outcomes.reduce((any, each) => any | each, 0);
  return kind === "all" ? (all & isTrue) | (some & ~isTrue) : (all & isFalse) | (some & ~isFalse);
}

function outcomesOfComparison(comparison: Comparison, values: ReadonlyMap<string, Cell>, readings: Readings): Outcomes {
  const reading = readings.of(comparison);
  return outcomesAt(comparison, reading, values.get(reading.variable) ?? missingCell) ?? isTrue | isFalse | isNeither;
}
