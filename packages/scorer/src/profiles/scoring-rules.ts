import type { Rubric } from "../rubric/rubric.js";

/** By how much a scoring profile lowers the fewest cases that a value must rest on. */
export interface SampleRule {
  /** The rubric's figure is divided by this and rounded up. */
  readonly divisor: number;
  /** The lowest figure that comes of it. */
  readonly floor: number;
}

/** A rubric with scoring profiles applied: what the scorer works with. */
export interface ScoringRules {
  /** The rubric; its policy holds the ages and the window that apply. */
  readonly rubric: Rubric;
  /** The scoring profiles applied, in alphabetical order. */
  readonly profiles: readonly string[];
  /** How samples are lowered, `null` where they are not. */
  readonly sample: SampleRule | null;
  /** Metrics that may rest on inferred replies. */
  readonly acceptsInferred: ReadonlySet<string>;
}
