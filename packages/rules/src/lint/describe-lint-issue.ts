import { formatPath, makeVisible } from "@rukun/core";
import { messages } from "../errors/messages.js";
import { isOwnLintCode } from "./lint-codes.js";
import type { LintIssue } from "./lint-issue.js";
import { lintMessages } from "./lint-messages.js";
import { shorten } from "./shorten.js";

/** A path is cut beyond this; the issue itself has the whole. */
const longestPath = 200;

/**
 * One line of what lint found: file and line where they are known, where in the ruleset, what is wrong, what to do,
 * what may have been meant, and the code.
 *
 * @param locale - a BCP 47 tag; English where there is no text for it
 * @example
 * const issues = lintRuleset({
 *   schemaVersion: 1,
 *   id: "links",
 *   version: "1",
 *   facts: { links: { type: "number" } },
 *   rules: [{ id: "many", mode: "draft", event: { type: "hold" }, conditions: { all: [{ fact: "link", operator: "greaterThan", value: 5 }] } }],
 * });
 * issues.map((issue) => describeLintIssue({ ...issue, file: "links.json", line: 7 }, "en"))[0]
 * // => 'links.json:7 rules[0].conditions.all[0].fact: no fact "link" is declared; declare it or use another; did you mean "links"? [unknown-fact]'
 */
export function describeLintIssue(issue: LintIssue, locale: string): string {
  const { code, path, params, suggestion, file, line } = issue;
  const place =
    file === undefined ? (line === undefined ? "" : `line ${line}`) : `${file}${line === undefined ? "" : `:${line}`}`;
  const where = [place, shorten(formatPath(path), longestPath)].filter((part) => part !== "").join(" ");
  const texts = [isOwnLintCode(code) ? lintMessages.text(locale, code, params) : messages.text(locale, code, params)];
  if (suggestion !== undefined) {
    texts.push(lintMessages.text(locale, "suggestion", { suggestion: JSON.stringify(suggestion) }));
  }
  return makeVisible(`${where === "" ? "" : `${where}: `}${texts.join("; ")} [${code}]`);
}
