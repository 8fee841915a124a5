import type { LintContext } from "../lint-context.js";
import type { LintFinding } from "../lint-issue.js";

/** Says when a ruleset was too large or too deep to look at all of it. */
export function* unfinishedAnalysis({ reasoner, anyCommunity, isCut }: LintContext): Iterable<LintFinding> {
  if (isCut || reasoner.gaveUp || anyCommunity.gaveUp) yield { code: "unfinished-analysis", path: [] };
}
