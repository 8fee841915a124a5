import type { CounterDefinition } from "../counters/counter-definition.js";
import type { RootCondition } from "./condition.js";
import type { Rule } from "./rule.js";

/** Whether a term of a list must stand alone or may be part of a word. */
export const listBoundaries = ["word", "substring"] as const;

/** One of {@link listBoundaries}. */
export type ListBoundary = (typeof listBoundaries)[number];

/** A list of words or phrases. */
export interface TermList {
  /** The language of the terms, as a BCP 47 tag. */
  readonly language?: string;
  /** Whether a term must stand alone; `word` unless given. */
  readonly boundary?: ListBoundary;
  /** The terms, compared with regard to upper and lower case. */
  readonly terms: readonly string[];
  /** Texts inside which a term does not count, such as `cockpit`. */
  readonly allow?: readonly string[];
  /** Where the list is from. */
  readonly source?: string;
  /** Who looked through it. */
  readonly reviewedBy?: string;
}

/** The kinds of value that a fact may be declared to have. */
export const factTypes = ["string", "number", "boolean", "array", "object", "any"] as const;

/** One of {@link factTypes}. */
export type FactType = (typeof factTypes)[number];

/** What a ruleset says about a fact. */
export interface FactDeclaration {
  /** The kind of value; any unless given. */
  readonly type?: FactType;
  /** `expensive` for what is worth evaluating last: a classifier, a look-up. `cheap` unless given. */
  readonly cost?: "cheap" | "expensive";
  /** What it is, for people. */
  readonly description?: string;
}

/** A versioned file of rules. */
export interface Ruleset {
  /** The version of the file's form. */
  readonly schemaVersion: 1;
  /** Its id. */
  readonly id: string;
  /** Its version, whatever its owner counts by. */
  readonly version: string;
  /** The rules. */
  readonly rules: readonly Rule[];
  /** Conditions by name, for rules to share. */
  readonly conditions?: Readonly<Record<string, RootCondition>>;
  /** Lists of terms by name. */
  readonly lists?: Readonly<Record<string, TermList>>;
  /** Numbers by name, which a community may set to its own. */
  readonly thresholds?: Readonly<Record<string, number>>;
  /** The facts that its rules may use; where given, no others. */
  readonly facts?: Readonly<Record<string, FactDeclaration>>;
  /** Counters by name: `@rukun/rules/counters`. */
  readonly counters?: Readonly<Record<string, CounterDefinition>>;
  /** What packages on top of the engine read (policies, strikes, exempt, quotas), as it was written. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}
