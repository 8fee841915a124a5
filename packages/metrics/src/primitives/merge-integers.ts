import type { Primitives } from "./primitives.js";

type Mergers = {
  readonly [Name in keyof Primitives]: (
    first: Primitives[Name]["integers"],
    second: Primitives[Name]["integers"],
  ) => Primitives[Name]["integers"];
};

const mergers: Mergers = {
  "distinct-members": add,
  "rolling-distinct": add,
  transitions: (first, second) => ({
    new: add(first.new, second.new),
    returning: add(first.returning, second.returning),
    resurrecting: add(first.resurrecting, second.resurrecting),
    dormant: add(first.dormant, second.dormant),
  }),
  cohorts: (first, second) => ({
    sizes: add(first.sizes, second.sizes),
    counts: first.counts.map((row, cohort) => add(row, second.counts[cohort] ?? [])),
  }),
  "first-days": add,
  joins: (first, second) => (first === null || second === null ? (first ?? second) : add(first, second)),
  overlap: (first, second) => ({
    earlier: first.earlier + second.earlier,
    later: first.later + second.later,
    both: first.both + second.both,
  }),
  "member-totals": (first, second) => sorted(first, second).reverse(),
  "hours-of-week": add,
  "response-times": (first, second) => ({
    answered: sorted(first.answered, second.answered),
    waiting: sorted(first.waiting, second.waiting),
    inferred: first.inferred + second.inferred,
  }),
  "answered-threads": (first, second) => ({
    opened: add(first.opened, second.opened),
    answered: add(first.answered, second.answered),
    inferred: add(first.inferred, second.inferred),
  }),
};

/**
 * Joins the integers of two logs that hold different members (for `response-times` and `answered-threads` different
 * threads), counted by the same query, into those of both logs together. Order does not matter.
 */
export function mergeIntegers<Name extends keyof Primitives>(
  primitive: Name,
  first: Primitives[Name]["integers"],
  second: Primitives[Name]["integers"],
): Primitives[Name]["integers"] {
  return mergers[primitive](first, second);
}

function add(first: readonly number[], second: readonly number[]): number[] {
  return first.map((count, index) => count + (second[index] ?? 0));
}

function sorted(first: readonly number[], second: readonly number[]): number[] {
  return Array.from(Float64Array.from([...first, ...second]).sort());
}
