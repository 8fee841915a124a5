import type { Catalogue } from "../locale/catalogue.js";
import { describeIssue, shortenIssue } from "./describe-issue.js";
import type { Issue, Issues } from "./issue.js";
import type { Path } from "./path.js";

const marker = Symbol.for("rukun.error");
const issuesInMessage = 10;

/**
 * The one error type of every Rukun package: a stable code, what is wrong and where, and what to do about it, in
 * every language of the package's catalogue.
 *
 * Each package derives one class; `parseX` throws it and `safeParseX` returns it. The catalogue must have a message
 * for every code, which the compiler checks:
 *
 * @example
 * type ShopErrorCode = "sold-out";
 * const catalogue: Catalogue<ShopErrorCode> = createCatalogue({
 *   en: { "sold-out": "{item} is sold out; choose another" },
 *   id: { "sold-out": "{item} habis; pilih yang lain" },
 * });
 * class ShopError extends RukunError<ShopErrorCode> {
 *   override readonly name = "ShopError";
 *   constructor(issues: Issues<ShopErrorCode>, options?: ErrorOptions) {
 *     super(issues, catalogue, options);
 *   }
 * }
 * const error = new ShopError([{ code: "sold-out", path: ["cart", 0], params: { item: "Kopi" } }]);
 * error.at("order.json", 3).describe("id") // => ["order.json:3 cart[0]: Kopi habis; pilih yang lain [sold-out]"]
 * error instanceof ShopError // => true
 */
export class RukunError<Code extends string = string> extends Error {
  /** Which class it is, also across copies of the package. */
  override readonly name: string = "RukunError";
  /** The first issue's code. */
  readonly code: Code;
  readonly #catalogue: Catalogue<Code>;
  #issues: Issues<Code>;

  /**
   * @param issues - everything that is wrong; long values in them are cut
   * @param catalogue - the messages, with one for every code
   */
  constructor(issues: Issues<Code>, catalogue: Catalogue<Code>, options?: ErrorOptions) {
    const shortened = mapIssues(issues, shortenIssue);
    super(summarize(shortened, catalogue), options);
    // Recognised across copies of this package, where `instanceof` is not.
    Object.defineProperty(this, marker, { value: true });
    this.code = issues[0].code;
    this.#issues = shortened;
    this.#catalogue = catalogue;
  }

  /** Everything that is wrong, at least one. */
  get issues(): Issues<Code> {
    return this.#issues;
  }

  /** One line for each issue, in a language: file, line, path, what is wrong, what to do, code. */
  describe(locale: string): string[] {
    return this.#issues.map((issue) => describeIssue(issue, this.#catalogue, locale));
  }

  /**
   * Adds the file, and the line in it, to the issues that name none, and returns the error itself: whoever opened
   * the file knows its name, whoever found the fault did not.
   *
   * @param line - of all of them, or of each by its path
   */
  at(file: string, line?: number | ((path: Path) => number | undefined)): this {
    this.#issues = mapIssues(this.#issues, (issue) => {
      const own = issue.line ?? (typeof line === "function" ? line(issue.path) : line);
      return { ...issue, file: issue.file ?? file, ...(own === undefined ? {} : { line: own }) };
    });
    this.message = summarize(this.#issues, this.#catalogue);
    // Where nothing catches the error the stack is printed, and engines of V8's family wrote the message into it.
    (Error as { captureStackTrace?: (target: object) => void }).captureStackTrace?.(this);
    return this;
  }

  /**
   * Whether a value is an error of this class, also one made by another copy of the package, where `instanceof`
   * says no. On `RukunError` itself: whether it is any package's.
   *
   * @example
   * RukunError.isInstance(new Error("no")) // => false
   */
  static isInstance<Class extends abstract new (...parameters: never[]) => RukunError>(
    this: Class,
    value: unknown,
  ): value is InstanceType<Class> {
    if (typeof value !== "object" || value === null || !(marker in value)) return false;
    if (value instanceof this || (this as unknown) === RukunError) return true;
    return "name" in value && value.name === this.name;
  }
}

/** The issues in English, one a line; of many the first ones. */
function summarize(issues: Issues, catalogue: Catalogue): string {
  const lines = issues.slice(0, issuesInMessage).map((issue) => describeIssue(issue, catalogue, "en"));
  if (issues.length > lines.length) lines.push(`and ${issues.length - lines.length} more`);
  return lines.join("\n");
}

function mapIssues<Code extends string>(
  issues: Issues<Code>,
  change: (issue: Issue<Code>) => Issue<Code>,
): Issues<Code> {
  const [first, ...rest] = issues;
  return [change(first), ...rest.map(change)];
}
