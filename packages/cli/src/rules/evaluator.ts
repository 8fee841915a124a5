import type { MessageParameter, Path, RukunError } from "@rukun/core";
import type { Facts, RuleEvent } from "@rukun/rules";

/** The events of a line of facts. */
export interface LineEvents {
  /** The events of the rules that apply, in definition order within a priority. */
  readonly events: readonly RuleEvent[];
  /** The events of the rules that do not, in the same order. */
  readonly failureEvents: readonly RuleEvent[];
  /** The ids of the rules that neither apply nor do not, where there are any, since facts are missing. */
  readonly unknownRules?: readonly string[];
}

/** What kept a line of facts from being evaluated. */
export interface LineError {
  /** The error. */
  readonly error: {
    /** A stable code. */
    readonly code: string;
    /** What is wrong and what to do. */
    readonly message: string;
    /** Everything that is wrong, where that is known in detail. */
    readonly issues?: readonly {
      readonly code: string;
      readonly path: Path;
      readonly params: Readonly<Record<string, MessageParameter>>;
    }[];
  };
}

/** Evaluates rules on the facts of one line. */
export type EvaluateLine = (facts: Facts) => LineEvents | LineError | Promise<LineEvents | LineError>;

/** An error as what came of a line. */
export function toLineError(error: RukunError, locale: string): LineError {
  const issues = error.issues.map(({ code, path, params }) => ({ code, path, params }));
  return { error: { code: error.code, message: error.describe(locale).join("; "), issues } };
}
