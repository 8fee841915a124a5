import { fault, type Faults, noFaults } from "./fault.js";

/** How large a ruleset may be. */
export interface RulesetLimits {
  /** How deep values may be nested; a condition in an `all` or `any` is two levels below that. */
  readonly depth: number;
  /** How many rules there may be. */
  readonly rules: number;
  /** How many conditions there may be in all rules and named conditions together. */
  readonly conditions: number;
  /** How many terms a list may have. */
  readonly terms: number;
  /** How many values there may be: every text, number, list and object counts as one. */
  readonly values: number;
  /** How long all texts and keys may be together, in UTF-16 code units. */
  readonly characters: number;
}

/**
 * The limits unless others are given: enough for a hundred thousand rules or a list of half a million domains. Whoever
 * takes rulesets from strangers sets lower ones.
 *
 * @example
 * defaultLimits.depth // => 200
 */
export const defaultLimits: RulesetLimits = {
  depth: 200,
  rules: 100_000,
  conditions: 500_000,
  terms: 500_000,
  values: 5_000_000,
  characters: 20_000_000,
};

/** Judges how much there is of something. */
export type LimitCheck = (limit: keyof RulesetLimits) => (count: number) => Faults;

/** Makes the check of limits. One that is no number allows nothing. */
export function createLimitCheck(limits: RulesetLimits): LimitCheck {
  return (limit) => (count) => {
    const maximum = limits[limit];
    return count <= maximum ? noFaults : fault("limit-exceeded", { limit, maximum });
  };
}
