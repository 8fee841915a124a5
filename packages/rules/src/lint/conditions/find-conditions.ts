import type { Path } from "@rukun/core";
import type { Condition, LeafCondition } from "../../model/condition.js";
import { kindOf, type ConditionKind } from "../../model/condition-parts.js";
import { isObject } from "../../model/is-object.js";
import type { Ruleset } from "../../model/ruleset.js";
import type { ResolvedOperator } from "../../operators/operator.js";
import type { OperatorTable } from "../../operators/resolve-operator.js";
import { isQuantified } from "./is-quantified.js";

/** A condition where it stands in a ruleset. */
export interface FoundCondition {
  /** The condition. */
  readonly condition: Readonly<Record<string, unknown>>;
  /** What it is. */
  readonly kind: ConditionKind;
  /** Where it stands. */
  readonly path: Path;
  /** The named condition that it is in or is, if any. */
  readonly named: string | undefined;
  /** Whether it is about an element of an array: its facts are then the element's own properties. */
  readonly isAboutElement: boolean;
  /** A leaf's operator; undefined where there is none by that name. */
  readonly operator: ResolvedOperator | undefined;
}

/** A comparison where it stands in a ruleset. */
export interface FoundLeaf extends FoundCondition {
  readonly kind: "leaf";
  readonly condition: LeafCondition & Readonly<Record<string, unknown>>;
}

/** How many keys a path may have: more than `parseRuleset` lets through. What is deeper is not looked at. */
const longestPath = 500;

/** All that was found. */
export interface FoundConditions {
  /** The conditions. */
  readonly conditions: readonly FoundCondition[];
  /** Whether there are more, too deep to be looked at. */
  readonly isCut: boolean;
}

type Open = Pick<FoundCondition, "path" | "named" | "isAboutElement"> & { readonly condition: unknown };

/**
 * Finds the conditions of all rules and then those that have names, in the order in which they are written, with the
 * conditions on elements in them.
 *
 * Keeps a list of its own instead of recursion, so that no depth exhausts the stack.
 */
export function findConditions(ruleset: Ruleset, table: OperatorTable): FoundConditions {
  const found: FoundCondition[] = [];
  const open: Open[] = [];
  let isCut = false;
  for (const [name, condition] of Object.entries(ruleset.conditions ?? {}).reverse()) {
    open.push({ condition, path: ["conditions", name], named: name, isAboutElement: false });
  }
  for (let index = ruleset.rules.length - 1; index >= 0; index--) {
    const path = ["rules", index, "conditions"];
    open.push({ condition: ruleset.rules[index]?.conditions, path, named: undefined, isAboutElement: false });
  }
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!isObject(next.condition)) continue;
    if (next.path.length > longestPath) {
      isCut = true;
      continue;
    }
    const { condition, path } = next;
    const kind = kindOf(condition as unknown as Condition);
    const operator = kind === "leaf" ? table.resolve(String(condition["operator"])) : undefined;
    const here = { ...next, condition, kind, operator };
    found.push(here);
    if (kind === "any" || kind === "all") {
      const parts = condition[kind];
      if (!Array.isArray(parts)) continue;
      for (let index = parts.length - 1; index >= 0; index--) {
        open.push({ ...next, condition: parts[index], path: [...path, kind, index] });
      }
    } else if (kind === "not") open.push({ ...next, condition: condition["not"], path: [...path, "not"] });
    else if (operator !== undefined && isQuantified(operator)) {
      open.push({ ...next, condition: condition["value"], path: [...path, "value"], isAboutElement: true });
    }
  }
  return { conditions: found, isCut };
}

/** Whether a condition that was found is a comparison. */
export function isLeaf(found: FoundCondition): found is FoundLeaf {
  return found.kind === "leaf" && typeof found.condition["fact"] === "string";
}
