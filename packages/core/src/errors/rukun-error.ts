import type { Catalogue } from "../locale/catalogue.js";
import { formatPath, type Issue } from "./issue.js";

const marker = Symbol.for("rukun.error");

/**
 * The one error type of every Rukun package: a stable code, what is wrong and where, and what to do about it, in
 * every language of the package's catalogue.
 *
 * Packages derive one class each; `parseX` throws it and `safeParseX` returns it.
 */
export class RukunError<Code extends string = string> extends Error {
  /** The first issue's code. */
  readonly code: Code;
  /** Everything that is wrong, at least one. */
  readonly issues: readonly Issue<Code>[];
  readonly #catalogue: Catalogue;

  /** @internal */
  constructor(issues: readonly [Issue<Code>, ...Issue<Code>[]], catalogue: Catalogue, options?: ErrorOptions) {
    super(issues.map((issue) => describeIssue(issue, catalogue, "en")).join("\n"), options);
    this.name = "RukunError";
    // Recognised across copies of this package, where `instanceof` is not.
    Object.defineProperty(this, marker, { value: true });
    this.code = issues[0].code;
    this.issues = issues;
    this.#catalogue = catalogue;
  }

  /** One line for each issue, in a language: file, line, path, what is wrong, what to do, code. */
  describe(locale: string): string[] {
    return this.issues.map((issue) => describeIssue(issue, this.#catalogue, locale));
  }

  /** The same error, with the file (and line) it came from added to issues that name none. */
  at(file: string, line?: number): RukunError<Code> {
    const issues = this.issues.map((issue) => ({
      ...issue,
      file: issue.file ?? file,
      ...(issue.line === undefined && line !== undefined ? { line } : {}),
    }));
    return new RukunError(issues as [Issue<Code>, ...Issue<Code>[]], this.#catalogue, { cause: this });
  }

  /** Whether a value is a Rukun error, also one of another copy of this package. */
  static isInstance(value: unknown): value is RukunError {
    return typeof value === "object" && value !== null && marker in value;
  }
}

/** One line: `file:line path: what is wrong and what to do [code]`. Control characters are made visible. */
function describeIssue(issue: Issue, catalogue: Catalogue, locale: string): string {
  const place = issue.file === undefined ? "" : `${issue.file}${issue.line === undefined ? "" : `:${issue.line}`}`;
  const where = [place, formatPath(issue.path)].filter((part) => part !== "").join(" ");
  const text = `${where === "" ? "" : `${where}: `}${catalogue.text(locale, issue.code, issue.params)} [${issue.code}]`;
  // Input can hold escape sequences: a terminal must not obey them, and an issue is one line.
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
