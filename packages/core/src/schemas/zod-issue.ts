import type { z } from "zod";
import type { Issue, MessageParameter } from "../errors/issue.js";
import { nearest } from "../errors/nearest.js";
import type { Path } from "../errors/path.js";
import { showValue } from "../errors/show-value.js";
import { nearestTimeZone } from "../time/nearest-time-zone.js";

/** What a zod issue leaves out. */
export interface IssueContext {
  /** The whole input, to quote the value found. */
  readonly input: unknown;
  /** The keys an object allows, by the list of unknown keys that its issue carries. */
  readonly allowedKeys: WeakMap<readonly string[], readonly string[]>;
  /** The branches' errors of the unions that are points in time. */
  readonly instants: WeakSet<object>;
}

type ZodIssue = z.core.$ZodIssue;
type Params = Record<string, MessageParameter>;

/** Puts zod's issues into Rukun's words: one code, one place, the values that the message needs. */
export function fromZodIssues(issues: readonly ZodIssue[], context: IssueContext, parent: Path = []): Issue[] {
  // zod measures whatever has a `length`, also where it has said that it is no text or list at all.
  const wrongKind = new Set(issues.filter((issue) => issue.code === "invalid_type").map(pathKey));
  return issues
    .filter((issue) => !isSize(issue) || !wrongKind.has(pathKey(issue)))
    .flatMap((issue) => fromZodIssue(issue, context, parent));
}

function pathKey(issue: ZodIssue): string {
  return JSON.stringify(issue.path.map(String));
}

function isSize(issue: ZodIssue): issue is z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig {
  return issue.code === "too_small" || issue.code === "too_big";
}

function fromZodIssue(issue: ZodIssue, context: IssueContext, parent: Path): Issue[] {
  const path = [...parent, ...issue.path.map((part) => (typeof part === "symbol" ? String(part) : part))];
  const found = valueAt(context.input, path);
  switch (issue.code) {
    case "too_small":
    case "too_big":
      return [size(issue, path, found)];
    case "unrecognized_keys": {
      const allowed = context.allowedKeys.get(issue.keys) ?? [];
      return issue.keys.map((key) => ({
        code: "unknown-key",
        path: [...path, key],
        params: { key, ...suggestion(key, allowed) },
      }));
    }
    case "invalid_union":
      return fromUnion(issue, context, path);
    case "invalid_key":
    case "invalid_element":
      return fromZodIssues(issue.issues, context, path);
    default:
      return [
        isAbsent(context.input, path)
          ? { code: "missing", path, params: { expected: expectation(issue) } }
          : one(issue, path, found),
      ];
  }
}

function one(
  issue: Exclude<
    ZodIssue,
    { code: "unrecognized_keys" | "invalid_union" | "invalid_key" | "invalid_element" | "too_small" | "too_big" }
  >,
  path: Path,
  found: unknown,
): Issue {
  switch (issue.code) {
    case "invalid_type":
      // `never` is how a schema says that a key means nothing beside the record's other values.
      if (issue.expected === "never") return { code: "unexpected-value", path, params: {} };
      return { code: "invalid-type", path, params: { expected: expectation(issue), found: kindOf(found) } };
    case "invalid_value": {
      const allowed = issue.values.map(String);
      if (typeof found === "object" || found === undefined) {
        return { code: "invalid-type", path, params: { expected: allowed.join(", "), found: kindOf(found) } };
      }
      return {
        code: "invalid-value",
        path,
        params: { value: showValue(found), allowed: allowed.join(", "), ...suggestion(showValue(found), allowed) },
      };
    }
    case "invalid_format":
      return { code: "invalid-format", path, params: { value: showValue(found), format: issue.format } };
    case "not_multiple_of":
      return { code: "invalid-type", path, params: { expected: `× ${issue.divisor}`, found: kindOf(found) } };
    case "custom":
      return fromRefinement(issue.params, path, found);
  }
}

/** What a refinement found: it names its own code, and may name parameters. */
function fromRefinement(given: Readonly<Record<string, unknown>> | undefined, path: Path, found: unknown): Issue {
  const { code, ...own } = (given ?? {}) as { code?: string } & Params;
  const value = showValue(found);
  if (code === undefined) return { code: "invalid-format", path, params: { value, format: "other", ...own } };
  const nearestZone = code === "unknown-time-zone" ? { nearest: nearestTimeZone(value) ?? "none" } : {};
  return { code, path, params: { value, ...nearestZone, ...own } };
}

function size(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, path: Path, found: unknown): Issue {
  const isSmall = issue.code === "too_small";
  const limit = Number(isSmall ? issue.minimum : issue.maximum);
  if (issue.origin === "string" || issue.origin === "array") {
    return { code: isSmall ? "too-short" : "too-long", path, params: { limit, of: issue.origin } };
  }
  const params = {
    value: Number(found),
    bound: isSmall ? "minimum" : "maximum",
    limit,
    isInclusive: issue.inclusive !== false,
  };
  return { code: "out-of-range", path, params };
}

/**
 * Of a union's branches, the one meant: where the kind of value fits, the one that fails latest and least. Where
 * none fits, one issue that names what each branch expects.
 */
function fromUnion(issue: z.core.$ZodIssueInvalidUnion, context: IssueContext, path: Path): Issue[] {
  const found = valueAt(context.input, path);
  if (issue.discriminator !== undefined) {
    const at = path.at(-1) === issue.discriminator ? path : [...path, issue.discriminator];
    const allowed = (issue as { options?: readonly unknown[] }).options?.map(String) ?? [];
    if (isAbsent(context.input, at)) return [{ code: "missing", path: at, params: { expected: allowed.join(", ") } }];
    const value = valueAt(context.input, at);
    if (typeof value !== "string")
      return [{ code: "invalid-type", path: at, params: { expected: "string", found: kindOf(value) } }];
    return [
      {
        code: "invalid-value",
        path: at,
        params: { value: showValue(value), allowed: allowed.join(", "), ...suggestion(value, allowed) },
      },
    ];
  }
  const branches = issue.errors.map((errors) => fromZodIssues(errors, context, path));
  const fitting = branches.filter(
    (issues) =>
      !issues.some(
        (inner) => inner.path.length === path.length && (inner.code === "invalid-type" || inner.code === "missing"),
      ),
  );
  const ranked = fitting.sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  if (ranked[0] !== undefined) return ranked[0];
  const expected = [...new Set(branches.flat().map((inner) => String(inner.params["expected"] ?? "")))].filter(
    (word) => word !== "",
  );
  const wanted = context.instants.has(issue.errors) ? "instant" : kindOfUnion(expected);
  if (isAbsent(context.input, path)) return [{ code: "missing", path, params: { expected: wanted } }];
  return [{ code: "invalid-type", path, params: { expected: wanted, found: kindOf(found) } }];
}

/** Branches by the one word that messages know for all of them. */
function kindOfUnion(kinds: readonly string[]): string {
  if (kinds.length === 1) return String(kinds[0]);
  return ["boolean", "null", "number", "string"].every((kind) => kinds.includes(kind))
    ? "scalar"
    : [...kinds]
        .sort()
        .join("Or")
        .replace(/Or[a-z]/g, (joint) => `Or${joint.slice(2).toUpperCase()}`);
}

function depth(issues: readonly Issue[]): number {
  return Math.min(...issues.map((issue) => issue.path.length));
}

function expectation(issue: ZodIssue): string {
  if (issue.code === "invalid_type") return issue.expected === "record" ? "object" : issue.expected;
  if (issue.code === "invalid_value") return issue.values.map(String).join(", ");
  if (issue.code === "custom") {
    const code: unknown = issue.params?.["code"];
    if (code === "invalid-instant") return "instant";
    if (code === "invalid-date") return "YYYY-MM-DD";
  }
  return "string";
}

/** The candidate meant, in the two parameters that messages read. */
export function suggestion(
  word: string,
  candidates: readonly string[],
): { hasNearest: boolean; nearest: string | null } {
  const candidate = nearest(word, candidates);
  return { hasNearest: candidate !== undefined, nearest: candidate ?? null };
}

/** What kind of value something is, in the words that messages know. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number" && Number.isNaN(value)) return "nan";
  if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) return "infinity";
  return typeof value;
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const part of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}

function isAbsent(input: unknown, path: Path): boolean {
  const last = path.at(-1);
  if (last === undefined) return input === undefined;
  const owner = valueAt(input, path.slice(0, -1));
  return typeof owner === "object" && owner !== null && !Object.hasOwn(owner, last);
}
