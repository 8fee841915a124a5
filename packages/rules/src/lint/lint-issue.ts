import type { Issue, MessageParameter, Path } from "@rukun/core";
import type { LintCode, LintSeverity } from "./lint-codes.js";

/** One thing that lint found in a ruleset. Whoever read the ruleset from a file adds `file` and `line`. */
export interface LintIssue extends Issue<LintCode> {
  /** How bad it is. */
  readonly severity: LintSeverity;
  /** The id of the rule that it is in, where it is in one. */
  readonly ruleId?: string;
  /** What to write there instead, where that can be said. */
  readonly suggestion?: string | number | boolean;
}

/** What one of lint's rules found, before it is known how bad that is. */
export interface LintFinding {
  /** Its code. */
  readonly code: LintCode;
  /** Where in the ruleset. */
  readonly path: Path;
  /** The values that its message speaks of. */
  readonly params?: Readonly<Record<string, MessageParameter>>;
  /** What to write there instead. */
  readonly suggestion?: string | number | boolean | undefined;
}
