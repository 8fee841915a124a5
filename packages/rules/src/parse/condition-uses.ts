import type { Path } from "@rukun/core";
import { fieldsOf, isObject } from "../model/is-object.js";
import { pathOf } from "./trail.js";
import { walkConditions } from "./walk-conditions.js";

/** What of a ruleset a condition may name. */
export type ReferenceKind = "condition" | "list" | "threshold";

/** A name that a condition uses. */
export interface ConditionUse {
  /** What it names. */
  readonly kind: ReferenceKind;
  /** The name. */
  readonly name: string;
  /** Where it is written, from the outermost condition. */
  readonly path: Path;
  /** How many objects and lists it stands in. */
  readonly depth: number;
}

/** What a condition, with those that it is made of, uses and how large it is. */
export interface ConditionUses {
  /** The names, in the order in which they are written. */
  readonly uses: readonly ConditionUse[];
  /** How deep it is nested. */
  readonly depth: number;
  /** How many conditions it has. */
  readonly size: number;
}

/** Collects the names of conditions, lists and thresholds that a condition uses. */
export function usesOf(root: unknown): ConditionUses {
  const uses: ConditionUse[] = [];
  let deepest = 0;
  let size = 0;
  for (const { condition, kind, trail, depth } of walkConditions(root)) {
    deepest = Math.max(deepest, depth);
    size++;
    // What is no condition uses nothing.
    const { value } = fieldsOf(condition);
    const use = kind === "reference" ? "condition" : kind === "leaf" ? referenceKind(value) : undefined;
    if (use === undefined) continue;
    const keys = kind === "leaf" ? ["value", use] : [use];
    const name = fieldsOf(kind === "leaf" ? value : condition)[use];
    if (typeof name === "string") uses.push({ kind: use, name, path: [...pathOf(trail), ...keys], depth });
  }
  return { uses, depth: deepest, size };
}

/** Whether a condition's value is `{ list: name }` or `{ threshold: name }` and nothing else. */
export function referenceKind(value: unknown): "list" | "threshold" | undefined {
  const [key, other] = isObject(value) ? Object.keys(value) : [];
  return other === undefined && (key === "list" || key === "threshold") ? key : undefined;
}
