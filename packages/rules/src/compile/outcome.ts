/** What came of a condition: a number, since conditions are many. `unknown`: a fact is missing. `pending`: not yet. */
export type Outcome = 0 | 1 | 2 | 3;

/** The condition is false. */
export const no = 0;
/** The condition is true. */
export const yes = 1;
/** It hangs on a fact that is missing. */
export const unknown = 2;
/** It hangs on a fact that is being computed. */
export const notYet = 3;
