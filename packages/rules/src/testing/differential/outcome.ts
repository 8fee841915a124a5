import type { RuleEvent } from "../../model/rule-event.js";
import type { RuleResult } from "../../trace/rule-result.js";

/** What ends an evaluation, by the codes of this package. */
export type ErrorKind =
  | "condition-cycle"
  | "fact-failed"
  | "handler-failed"
  | "invalid-priority"
  | "operator-failed"
  | "undefined-fact"
  | "unknown-condition"
  | "unknown-operator";

/** The answer to a case. */
export interface Answer {
  /** Which form this is. */
  readonly kind: "answer";
  /** Events of rules that applied: by priority, then by definition. */
  readonly events: readonly RuleEvent[];
  /** Events of rules that did not. */
  readonly failureEvents: readonly RuleEvent[];
  /** Results of rules that applied. */
  readonly results: readonly RuleResult[];
  /** Results of rules that did not. */
  readonly failureResults: readonly RuleResult[];
  /** Which facts were computed with which params, in the order in which they were. */
  readonly calls: readonly string[];
  /** Which handlers were called with what, sorted. */
  readonly handled: readonly string[];
}

/** A case that came to an error. */
export interface Failure {
  /** Which form this is. */
  readonly kind: "error";
  /** The error that ended it. */
  readonly error: { readonly kind: ErrorKind; readonly message: string };
}

/** What came of a case. */
export type Outcome = Answer | Failure;
