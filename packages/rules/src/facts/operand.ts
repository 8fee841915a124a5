import type { FactParams } from "./fact-definition.js";
import type { ParsedPath } from "./path.js";

/** Names one value of a fact. */
export interface FactKey {
  /** The fact's id. */
  readonly fact: string;
  /** What to give to the fact where it is computed. */
  readonly params: FactParams;
  /** Tells the fact's values apart. */
  readonly key: string;
}

/** A value that conditions read: a fact, with its params, at a path. Equal ones of a ruleset are one operand. */
export interface Operand extends FactKey {
  /** Its number. */
  readonly index: number;
  /** Where in the fact's value to look, or `null` for the value itself. */
  readonly path: ParsedPath | null;
}

/** Not a value: nobody said what the fact is, or it could not be computed and unknown is an answer. */
export const missing: unique symbol = Symbol("missing");

/** Not a value yet: the fact is being computed. */
export const pending: unique symbol = Symbol("pending");
