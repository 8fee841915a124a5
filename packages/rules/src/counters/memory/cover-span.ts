import { lastUpTo } from "./last-up-to.js";

/** A stretch of time in milliseconds: its start is in it, its end is not. */
export interface Span {
  /** Where it begins. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
}

/**
 * Adds a span to what is covered already, and names the gaps that it closes.
 *
 * @param covered - start and end of each stretch in turn, ascending; no two of them touch
 * @param span - what to cover as well
 * @param onGap - called for each part of the span that was not covered, in order
 */
export function coverSpan(covered: number[], span: Span, onGap: (gap: Span) => void): void {
  // Starts have even indexes and ends odd ones, so that half an index is the stretch it belongs to.
  const first = (lastUpTo(covered, span.start - 1) + 1) >> 1;
  const last = lastUpTo(covered, span.end) >> 1;
  let { start, end } = span;
  let uncovered = span.start;
  for (let stretch = first; stretch <= last; stretch++) {
    const from = Number(covered[2 * stretch]);
    const to = Number(covered[2 * stretch + 1]);
    if (uncovered < from) onGap({ start: uncovered, end: from });
    uncovered = to;
    start = Math.min(start, from);
    end = Math.max(end, to);
  }
  if (uncovered < span.end) onGap({ start: uncovered, end: span.end });
  covered.splice(2 * first, 2 * (last - first + 1), start, end);
}
