import type { Catalogue } from "../locale/catalogue.js";
import type { Issue, MessageParameter } from "./issue.js";
import { makeVisible } from "./make-visible.js";
import { formatPath } from "./path.js";

// A value is quoted so that its owner recognises it, not so that it can be read: raw text stays out of messages.
const longestValue = 80;
const longestPath = 200;
const deepestPath = 100;

/**
 * The issue with long values cut, so that an input of megabytes is described in one short line.
 *
 * @internal
 */
export function shortenIssue<Code extends string>(issue: Issue<Code>): Issue<Code> {
  const params: Record<string, MessageParameter> = {};
  for (const [name, value] of Object.entries(issue.params)) {
    params[name] = typeof value === "string" ? shorten(value, longestValue) : value;
  }
  const path = issue.path
    .slice(0, deepestPath)
    .map((part) => (typeof part === "string" ? shorten(part, longestValue) : part));
  return { ...issue, path, params };
}

/**
 * One line: `file:line path: what is wrong, what to do [code]`.
 *
 * @internal
 */
export function describeIssue(issue: Issue, catalogue: Catalogue, locale: string): string {
  const line = issue.line === undefined ? "" : `:${issue.line}`;
  const place = issue.file === undefined ? (line === "" ? "" : `line ${issue.line}`) : `${issue.file}${line}`;
  const where = [place, shorten(formatPath(issue.path), longestPath)].filter((part) => part !== "").join(" ");
  const text = catalogue.text(locale, issue.code, issue.params);
  return makeVisible(`${where === "" ? "" : `${where}: `}${text} [${issue.code}]`);
}

function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  // The half of a pair that a cut would leave is dropped with it.
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
