import { RulesError, type RulesIssue } from "../errors/rules-error.js";
import { parsePath } from "../facts/path.js";
import type {
  AllConditions,
  AnyConditions,
  ConditionReference,
  FactReference,
  LeafCondition,
  NotCondition,
} from "../model/condition.js";
import type { ConditionKind } from "../model/condition-parts.js";
import { type Fields, isObject } from "../model/is-object.js";
import { at, type Check, fault, type Faults, noFaults, wrongKind } from "./fault.js";
import { anything, kind, list, name, oneOf, open, optional, record } from "./shapes.js";
import { pathOf } from "./trail.js";
import { walkConditions } from "./walk-conditions.js";

/** What json-rules-engine reads a whole number from. */
export function priority(isAllowed: (value: number) => boolean): Check {
  return (value) => {
    if (typeof value !== "number" && typeof value !== "string") return wrongKind("number | string", value);
    return isAllowed(Number.parseInt(String(value), 10)) ? noFaults : fault("invalid-priority", { value });
  };
}

const path: Check = (value) => {
  const wrong = kind("string")(value);
  if (wrong.length > 0) return wrong;
  try {
    parsePath(value as string);
    return noFaults;
  } catch (error) {
    if (RulesError.isInstance(error)) return error.issues;
    throw error;
  }
};

/** The checks of conditions by kind; those that a condition is made of are left to the walk. */
function conditionChecks(): Readonly<Record<ConditionKind, Check>> {
  const options = {
    priority: optional(priority((value) => !Number.isNaN(value))),
    name: optional(kind("string")),
  };
  const reference = {
    fact: name,
    params: optional((value) => (value === null ? noFaults : record()(value))),
    path: optional(path),
  };
  const factReference = open<FactReference>(reference);
  const leaf = {
    ...options,
    ...reference,
    operator: name,
    // What has a fact is a reference to it.
    value: (value: unknown) => (isObject(value) && Object.hasOwn(value, "fact") ? factReference(value) : noFaults),
    onMissing: optional(oneOf(["fail", "pass", "unknown"])),
  };
  return {
    any: open<AnyConditions>({ ...options, any: list(anything) }),
    all: open<AllConditions>({ ...options, all: list(anything) }),
    not: open<NotCondition>({ ...options, not: anything }),
    reference: open<ConditionReference>({ ...options, condition: name }),
    leaf: open<LeafCondition>(leaf),
  };
}

/**
 * Makes the check of a rule's conditions or a named condition: each condition as what its keys say that it is.
 *
 * @param checkCount - asked for the number of conditions so far; after its first fault nothing more is looked at
 */
export function createConditionCheck(checkCount: (count: number) => Faults): Check {
  const checks = conditionChecks();
  let count = 0;
  let excess = noFaults;
  const checkOne = (found: ConditionKind, condition: Fields, isRoot: boolean): Faults => {
    const has = (key: string): boolean => Object.hasOwn(condition, key);
    if (found !== "leaf") return checks[found](condition);
    if (!has("fact") && !has("operator")) return fault("not-a-condition");
    return [
      ...(isRoot ? fault("invalid-root") : noFaults),
      ...checks.leaf(condition),
      // A value may be undefined, but not left out.
      ...(has("value") ? noFaults : at(["value"], wrongKind("any", undefined))),
    ];
  };
  return (root) => {
    const faults: RulesIssue[] = [];
    if (excess.length > 0) return faults;
    for (const { condition, kind: found, trail } of walkConditions(root)) {
      excess = checkCount(++count);
      if (excess.length > 0) return [...faults, ...excess];
      const own =
        found === undefined ? wrongKind("object", condition) : checkOne(found, condition, trail === undefined);
      if (own.length > 0) faults.push(...at(pathOf(trail), own));
    }
    return faults;
  };
}
