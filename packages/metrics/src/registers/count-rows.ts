import { share, wilsonInterval } from "@rukun/statistics";
import type { Finished } from "../catalogue/metric-definition.js";

/** The share of rows that pass, with its interval; `empty-denominator` where there are no rows. */
export function shareOfRows<Row>(rows: readonly Row[], passes: (row: Row) => boolean): Finished {
  const numerator = rows.filter(passes).length;
  const denominator = rows.length;
  return {
    ...share(numerator, denominator),
    numerator,
    denominator,
    n: denominator,
    interval: wilsonInterval(numerator, denominator),
  };
}

/**
 * A count over the rows of a window. A register without any row up to its end says that nobody keeps it, not that
 * nothing happened: `not-recorded`, never 0.
 *
 * @param rows - all rows of the register up to the window's end
 * @param inWindow - those of them in the window
 */
export function countOfRows<Row>(
  { rows, inWindow }: { readonly rows: readonly Row[]; readonly inWindow: readonly Row[] },
  count: (rows: readonly Row[]) => number,
): Finished {
  const n = inWindow.length;
  return rows.length === 0 ? { value: null, reason: "not-recorded", n } : { value: count(inWindow), n };
}
