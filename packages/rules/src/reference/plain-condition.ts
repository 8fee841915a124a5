import type { Path } from "@rukun/core";
import { RulesError } from "../errors/rules-error.js";
import { parsePath } from "../facts/path.js";
import type { Condition } from "../model/condition.js";
import type { Ruleset, TermList } from "../model/ruleset.js";

/** Lists and thresholds that conditions may name. */
export type NamedValues = Pick<Ruleset, "lists" | "thresholds">;

/**
 * A copy of a condition that json-rules-engine understands: names of lists and thresholds replaced by what they stand
 * for, and every path looked at, so that nothing is refused while rules run.
 *
 * @throws RulesError `unknown-list`, `unknown-threshold`, `unsafe-path` or `invalid-path`
 */
export function plainCondition(condition: Condition, named: NamedValues, path: Path): Condition {
  const plain: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(condition)) {
    const at = [...path, key];
    if ((key === "all" || key === "any") && Array.isArray(value)) {
      plain[key] = value.map((child: Condition, index) => plainCondition(child, named, [...at, index]));
    } else if (key === "not" && isRecord(value)) {
      plain[key] = plainCondition(value as unknown as Condition, named, at);
    } else if (key === "value") {
      plain[key] = plainValue(value, named, at);
    } else {
      plain[key] = value;
    }
  }
  checkPath(plain, path);
  return plain as unknown as Condition;
}

/**
 * What a condition compares with, without names of lists and thresholds.
 *
 * @throws RulesError as {@link plainCondition}
 */
function plainValue(value: unknown, { lists, thresholds }: NamedValues, path: Path): unknown {
  if (!isRecord(value)) return value;
  if (Object.hasOwn(value, "fact")) {
    checkPath(value, path);
  } else if (Object.keys(value).length === 1) {
    const { list, threshold } = value;
    if (typeof list === "string") return find<TermList>(lists, list, { code: "unknown-list", kind: "list", path });
    if (typeof threshold === "string") {
      return find<number>(thresholds, threshold, { code: "unknown-threshold", kind: "threshold", path });
    }
  }
  return value;
}

function find<Value>(
  values: Readonly<Record<string, Value>> | undefined,
  name: string,
  { code, kind, path }: { code: "unknown-list" | "unknown-threshold"; kind: "list" | "threshold"; path: Path },
): Value {
  if (values === undefined || !Object.hasOwn(values, name)) {
    throw new RulesError([{ code, path: [...path, kind], params: { [kind]: name } }]);
  }
  return values[name] as Value;
}

/**
 * Checks the path of a fact reference, where it has one.
 *
 * @throws RulesError `unsafe-path` or `invalid-path`, saying where in the ruleset
 */
export function checkPath(reference: Readonly<Record<string, unknown>>, at: Path): void {
  if (typeof reference["path"] !== "string") return;
  try {
    parsePath(reference["path"]);
  } catch (error) {
    if (!RulesError.isInstance(error)) throw error;
    const [issue] = error.issues;
    throw new RulesError([{ ...issue, path: [...at, "path"] }], { cause: error });
  }
}

/** Whether a value is an object other than an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
