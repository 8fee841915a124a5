import { sha256Hex } from "@rukun/core";
import type { CounterMeasure } from "../counter-store.js";
import { canonicalText } from "./canonical-text.js";

/** What makes a series what it is. */
export interface SeriesMeaning {
  /** What is computed. */
  readonly measure: CounterMeasure;
  /** The facts that say what is counted together, sorted. */
  readonly by: readonly string[];
  /** The fact whose values are counted or added. */
  readonly of?: string;
  /** The window in milliseconds. */
  readonly window: number;
  /** What each of its filters means, sorted. */
  readonly where: readonly string[];
}

/**
 * The id of a series: a hash of all that it means and of nothing else. Another window or another number in a
 * condition is another series, which starts from nothing; another name for the counter is the same one.
 */
export function seriesId(meaning: SeriesMeaning): string {
  // 128 bits: no two series of one installation will ever meet.
  return sha256Hex(canonicalText(meaning)).slice(0, 32);
}
