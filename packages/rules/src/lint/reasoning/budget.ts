/** Work that may still be done, so that no ruleset takes lint long. */
export interface Budget {
  /** How many steps are left. */
  left: number;
}

/** Takes steps out of a budget; false where there are too few, and the answer has to be that nothing is known. */
export function spend(budget: Budget, steps: number): boolean {
  budget.left -= steps;
  return budget.left > 0;
}
