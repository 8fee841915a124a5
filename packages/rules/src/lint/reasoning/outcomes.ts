/** What may come of a condition, as bits: true, false, and neither, when a fact is missing or an operator failed. */
export type Outcomes = number;

/** It is true. */
export const isTrue: Outcomes = 1;

/** It is false. */
export const isFalse: Outcomes = 2;

/** It is neither. */
export const isNeither: Outcomes = 4;

/** The outcomes of a condition's opposite. */
export function opposite(outcomes: Outcomes): Outcomes {
  return (outcomes & isNeither) | ((outcomes & isTrue) << 1) | ((outcomes & isFalse) >> 1);
}
