import { RukunError, type Issue, type Issues } from "@rukun/core";
import { messages, type RulesErrorCode } from "./messages.js";

/** One thing that is wrong. */
export type RulesIssue = Issue<RulesErrorCode>;

/** Bad input to a function of `@rukun/rules`: a ruleset, facts, or what stands behind a fact or an operator. */
export class RulesError extends RukunError<RulesErrorCode> {
  /** Which class it is, also across copies of the package. */
  override readonly name = "RulesError";

  /** @param issues - everything that is wrong */
  constructor(issues: Issues<RulesErrorCode>, options?: ErrorOptions) {
    super(issues, messages, options);
  }
}
