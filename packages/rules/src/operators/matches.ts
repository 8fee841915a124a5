import type { Path } from "@rukun/core";
import { RulesError } from "../errors/rules-error.js";
import { reasonOf } from "../errors/reason-of.js";
import { literalOperator } from "./literal-operator.js";
import type { LinearRegex, OperatorContext, OperatorDefinition } from "./operator.js";

/** A regular expression as the value of `matches`. */
interface Pattern {
  readonly pattern: string;
  readonly flags: string;
}

/** `matches`: whether some part of a text matches a regular expression, in time linear in the text. */
export const matches: OperatorDefinition = literalOperator("matches", {
  accepts: (fact) => typeof fact === "string",
  types: { fact: ["string"], value: ["string", "object"] },
  prepare(value, context) {
    const pattern = readPattern(value);
    if (pattern === undefined) {
      const params = { operator: "matches", example: JSON.stringify({ pattern: "bit\\.ly/\\w+", flags: "i" }) };
      throw new RulesError([{ code: "invalid-operator-value", path: context.path, params }]);
    }
    const regex = compile(pattern, context);
    return (fact) => regex.test(fact as string);
  },
});

function readPattern(value: unknown): Pattern | undefined {
  if (typeof value === "string") return { pattern: value, flags: "" };
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "pattern")) return undefined;
  if (Object.keys(value).some((key) => key !== "pattern" && key !== "flags")) return undefined;
  const { pattern, flags = "" } = value as { readonly pattern?: unknown; readonly flags?: unknown };
  return typeof pattern === "string" && typeof flags === "string" ? { pattern, flags } : undefined;
}

function compile({ pattern, flags }: Pattern, { regex, path }: OperatorContext): LinearRegex {
  if (regex === undefined) {
    throw new RulesError([{ code: "missing-regex-engine", path, params: { operator: "matches" } }]);
  }
  try {
    return regex.compile(pattern, flags);
  } catch (error) {
    throw refused(path, error);
  }
}

function refused(path: Path, cause: unknown): RulesError {
  return new RulesError([{ code: "invalid-pattern", path, params: { reason: reasonOf(cause) } }], { cause });
}
