/**
 * Finds what is wrong with a ruleset before it meets any content: names that do not exist, rules that can never apply,
 * rules that say the same, and slips that json-rules-engine takes without a word.
 *
 * @module lint
 */
export { describeLintIssue } from "./lint/describe-lint-issue.js";
export type { LintCode, LintSeverity, OwnLintCode } from "./lint/lint-codes.js";
export type { LintIssue } from "./lint/lint-issue.js";
export { lintMessages } from "./lint/lint-messages.js";
export type { LintOptions } from "./lint/lint-options.js";
export { lintRuleset } from "./lint/lint-ruleset.js";
