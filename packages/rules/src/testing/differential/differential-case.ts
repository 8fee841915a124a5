import type { Ruleset } from "../../model/ruleset.js";

/** How a computed fact comes to its value. Functions are described rather than given, so that a case can be printed. */
export type Formula =
  /** A value, whatever the params. */
  | { readonly kind: "value"; readonly value: unknown }
  /** The params as text, keys in order. */
  | { readonly kind: "params" }
  /** The param `a`. */
  | { readonly kind: "param" }
  /** Another fact's value. */
  | { readonly kind: "fact"; readonly fact: string; readonly params?: Params; readonly path?: string }
  /** An error. */
  | { readonly kind: "failure" };

/** What a fact is asked with. */
export type Params = Readonly<Record<string, unknown>> | null;

/** A fact of a case. */
export interface FactSpec {
  /** Its value, or how it is computed. */
  readonly source: { readonly value: unknown } | { readonly formula: Formula };
  /** After how many turns of promises its value is there; at once unless given. */
  readonly turns?: number;
  /** Whether one value serves all conditions with the same params. */
  readonly cache?: boolean;
  /** The priority of conditions on it. */
  readonly priority?: number;
}

/** Facts of a case by id. */
export type FactSpecs = Readonly<Record<string, FactSpec>>;

/** A handler of a case, which adds a fact or fails. */
export interface HandlerSpec {
  /** The rule after which it acts. */
  readonly ruleId: string;
  /** When it is called. */
  readonly on: "success" | "failure" | "event";
  /** Whether it returns a promise. */
  readonly isAsync: boolean;
  /** What it adds; a failure unless given. */
  readonly add?: { readonly fact: string; readonly spec: FactSpec };
}

/** One ruleset, facts and options, to be given to json-rules-engine and to ours. */
export interface DifferentialCase {
  /** The rules. */
  readonly ruleset: Ruleset;
  /** How a fact that nobody gave is treated. */
  readonly missingFacts: "error" | "undefined";
  /** Whether a condition that names none is false instead of an error. */
  readonly allowUndefinedConditions: boolean;
  /** Whether references to facts in the params of events are replaced. */
  readonly replaceFactsInEventParams: boolean;
  /** Whether some built-in operators and decorators are replaced by others. */
  readonly replaceOperators: boolean;
  /** Facts of the engine. */
  readonly declared: FactSpecs;
  /** Facts of the run. */
  readonly given: FactSpecs;
  /** Facts of the run that it inherits. */
  readonly inherited: FactSpecs;
  /** What is called while rules run. */
  readonly handlers: readonly HandlerSpec[];
}
