import type { Condition } from "../model/condition.js";
import { type ConditionKind, kindOf } from "../model/condition-parts.js";
import { isObject } from "../model/is-object.js";
import type { Trail } from "./trail.js";

/** A condition where a walk found it. */
export interface FoundCondition {
  /** What stands there: a condition, if the ruleset is sound. */
  readonly condition: Readonly<Record<string, unknown>>;
  /** What it is, by its keys; undefined where it is no object. */
  readonly kind: ConditionKind | undefined;
  /** Where it is in the outermost condition. */
  readonly trail: Trail | undefined;
  /** How many objects and lists it stands in, up to the outermost condition. */
  readonly depth: number;
}

/**
 * Goes through a condition and those that it is made of, in the order in which they are written. What is no condition
 * is found too, and nothing in it.
 *
 * Keeps a list of its own instead of recursion, so that no depth exhausts the stack.
 */
export function* walkConditions(root: unknown): Generator<FoundCondition, void, undefined> {
  const open: FoundCondition[] = [];
  const add = (value: unknown, trail: Trail | undefined, depth: number): void => {
    const condition = value as FoundCondition["condition"];
    open.push({ condition, kind: isObject(value) ? kindOf(value as unknown as Condition) : undefined, trail, depth });
  };
  add(root, undefined, 0);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    const { condition, kind, trail: parent, depth } = next;
    if (kind === undefined || kind === "leaf" || kind === "reference") continue;
    const parts = condition[kind];
    const trail = { part: kind, parent };
    if (kind === "not") add(parts, trail, depth + 1);
    else if (Array.isArray(parts)) {
      for (let part = parts.length; part-- > 0;) add(parts[part], { part, parent: trail }, depth + 2);
    }
  }
}
