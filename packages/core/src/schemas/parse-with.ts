import type { z } from "zod";
import type { Issue } from "../errors/issue.js";
import type { SafeParseResult } from "../errors/safe-parse-result.js";
import type { Catalogue } from "../locale/catalogue.js";
import { forbiddenKeyIssues } from "./forbidden-keys.js";
import { InputError } from "./input-error.js";
import { instantSchema } from "./values.js";
import { fromZodIssues } from "./zod-issue.js";

/** How to name what is wrong. */
export interface ParseOptions {
  /** The file the input comes from. */
  readonly file?: string;
  /** The line of that file, 1-based. */
  readonly line?: number;
  /** The texts of the codes that the schema's own refinements give in `params.code`. */
  readonly catalogue?: Catalogue;
}

/** What was read, or what is wrong with it. */
export type ParseResult<Value> = SafeParseResult<Value, InputError>;

/**
 * Reads a value from outside with a zod schema, and says what is wrong in Rukun's words: a stable code, the path,
 * what was found, what was expected and what to do, in English and Indonesian. Of a union's branches only the one
 * meant is reported. The keys `__proto__`, `constructor` and `prototype` are refused at any depth.
 *
 * A refinement names its own code and parameters: `schema.refine(test, { params: { code: "my-code", limit: 3 } })`,
 * with the text in `catalogue`.
 *
 * @throws InputError with every issue found
 * @example
 * parseWith(memberSchema, { id: "siti", isBot: false }) // => { id: "siti", isBot: false }
 */
export function parseWith<Value>(schema: z.ZodType<Value>, input: unknown, options: ParseOptions = {}): Value {
  const result = safeParseWith(schema, input, options);
  if (result.success) return result.data;
  throw result.error;
}

/**
 * Like {@link parseWith}, but returns the error.
 *
 * @example
 * const result = safeParseWith(memberSchema, { id: 7 });
 * result.success ? "" : result.error.describe("en")[0] // => "id: expected text, found a number; correct it [invalid-type]"
 */
export function safeParseWith<Value>(
  schema: z.ZodType<Value>,
  input: unknown,
  options: ParseOptions = {},
): ParseResult<Value> {
  const issues: Issue[] = forbiddenKeyIssues(input);
  const allowedKeys = new WeakMap<readonly string[], readonly string[]>();
  const instants = new WeakSet<object>();
  const result = schema.safeParse(input, {
    error: (issue) => {
      if (issue.code === "invalid_union" && issue.inst === instantSchema) instants.add(issue.errors);
      if (issue.code === "unrecognized_keys") allowedKeys.set(issue.keys, keysOf(issue.inst));
      return undefined;
    },
  });
  if (!result.success) {
    const context = { input, allowedKeys, instants };
    const forbidden = new Set(issues.map((issue) => JSON.stringify(issue.path)));
    issues.push(
      ...fromZodIssues(result.error.issues, context).filter((issue) => !forbidden.has(JSON.stringify(issue.path))),
    );
  }
  const [first, ...rest] = issues.map((issue) => ({ ...issue, ...place(options) }));
  if (first !== undefined) return { success: false, error: new InputError([first, ...rest], options.catalogue) };
  return { success: true, data: result.data as Value };
}

function place({ file, line }: ParseOptions): { file?: string; line?: number } {
  return { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) };
}

function keysOf(schema: unknown): readonly string[] {
  const shape = (schema as { _zod?: { def?: { shape?: object } } } | undefined)?._zod?.def?.shape;
  return shape === undefined ? [] : Object.keys(shape);
}
