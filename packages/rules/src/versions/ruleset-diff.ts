import type { Path } from "@rukun/core";

/** A value that is not the same in two versions. */
export interface ValueDifference {
  /** Where, from what was compared. In a list that got longer or shorter, where it was or is. */
  readonly path: Path;
  /** What it was; absent where it was not there. */
  readonly before?: unknown;
  /** What it is; absent where it is not there. */
  readonly after?: unknown;
}

/** A rule that is not the same in two versions. */
export interface RuleDifference {
  /** Its id, the new one where it was renamed. */
  readonly id: string;
  /** The keys of the rule that changed, such as `conditions`, `event`, `priority`, `mode`, `policy` or `tests`. */
  readonly parts: readonly string[];
  /** Whether it says something else than before: whether its hash changed. Its mode and its tests are not what it says. */
  readonly changesMeaning: boolean;
  /** The changes, with paths from the rule. */
  readonly changes: readonly ValueDifference[];
}

/** A rule that says what another said before. */
export interface RenamedRule {
  /** The id before. */
  readonly from: string;
  /** The id now. */
  readonly to: string;
}

/** A rule that comes earlier or later than before among those of both versions. */
export interface MovedRule {
  /** Its id, the new one where it was renamed. */
  readonly id: string;
  /** Its place before, from 0. */
  readonly from: number;
  /** Its place now. */
  readonly to: number;
}

/** Something with a name that is not the same in two versions. */
export interface NamedDifference {
  /** The name. */
  readonly name: string;
  /** The changes, with paths from it. */
  readonly changes: readonly ValueDifference[];
  /** The ids of the rules that use it now, directly or through named conditions and counters. */
  readonly rules: readonly string[];
}

/** What two versions of a set have and lack. */
export interface Names {
  /** What only the new one has. */
  readonly added: readonly string[];
  /** What only the old one has. */
  readonly removed: readonly string[];
}

/** A list that is not the same in two versions; `changes` are those beside terms and texts that are allowed. */
export interface ListDifference extends NamedDifference {
  /** Its terms. */
  readonly terms: Names;
  /** The texts inside which a term does not count. */
  readonly allow: Names;
}

/** What one version of a ruleset changed from another. */
export interface RulesetDiff {
  /** Whether nothing changed at all. */
  readonly isEmpty: boolean;
  /** The rules, by id. */
  readonly rules: Names & {
    /** Rules that say the same under another id. */
    readonly renamed: readonly RenamedRule[];
    /** Rules whose order changed: the fewest that explain it. */
    readonly moved: readonly MovedRule[];
    /** Rules that are not the same. */
    readonly changed: readonly RuleDifference[];
  };
  /** Named conditions. */
  readonly conditions: Names & { readonly changed: readonly NamedDifference[] };
  /** Lists. */
  readonly lists: Names & { readonly changed: readonly ListDifference[] };
  /** Thresholds. */
  readonly thresholds: Names & { readonly changed: readonly NamedDifference[] };
  /** Counters. */
  readonly counters: Names & { readonly changed: readonly NamedDifference[] };
  /** Everything else, with paths from the ruleset: its id and version, facts, extensions. */
  readonly others: readonly ValueDifference[];
}
