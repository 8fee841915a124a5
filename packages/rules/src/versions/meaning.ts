import { rulePriority } from "../compile/priority-groups.js";
import type { Condition, LeafCondition } from "../model/condition.js";
import { kindOf, partsOf } from "../model/condition-parts.js";
import { isObject } from "../model/is-object.js";
import type { Rule } from "../model/rule.js";
import type { TermList } from "../model/ruleset.js";

/** A value that has the same canonical JSON as any other that means the same. */
export type Meaning = Readonly<Record<string, unknown>>;

/** What a rule is called, where it comes from and how far it is trusted: none of it changes what it says. */
const labels: ReadonlySet<string> = new Set<keyof Rule>([
  "id",
  "name",
  "description",
  "mode",
  "tests",
  "onSuccess",
  "onFailure",
]);

/** What a rule says: its conditions, priority and event, its policy, and what others read in it. */
export function meaningOfRule(rule: Rule): Meaning {
  const { conditions, event, priority, ...others } = rule;
  return {
    ...Object.fromEntries(Object.entries(others).filter(([key]) => !labels.has(key))),
    conditions: meaningOf(conditions),
    event: { type: event.type, params: event.params },
    priority: rulePriority(priority),
  };
}

/** What a condition says. Its name and the keys that nobody evaluates are left out, and so is what goes without saying. */
export function meaningOf(condition: Condition): Meaning {
  const kind = kindOf(condition);
  if (kind === "leaf") return meaningOfLeaf(condition as LeafCondition);
  if (kind === "reference") {
    return { condition: (condition as { readonly condition: string }).condition, ...priorityOf(condition) };
  }
  const priority = Number.parseInt(String(condition.priority), 10) || 1;
  return { [kind]: partsOf(condition).map(meaningOf), ...(priority === 1 ? {} : { priority }) };
}

/** Which terms a list has and how they are found. */
export function meaningOfList({ language, boundary = "word", terms, allow = [] }: TermList): Meaning {
  return { language, boundary, terms: inAnyOrder(terms), allow: inAnyOrder(allow) };
}

function meaningOfLeaf(leaf: LeafCondition): Meaning {
  const { operator, value, onMissing = "unknown" } = leaf;
  const isReference = isObject(value) && Object.hasOwn(value, "fact");
  return {
    ...factOf(leaf),
    operator,
    value: isReference ? factOf(value) : value,
    ...(onMissing === "unknown" ? {} : { onMissing }),
    ...priorityOf(leaf),
  };
}

/** No params and none in them are the same to a fact, and no path is the same as an empty one. */
function factOf({
  fact,
  params,
  path,
}: {
  readonly fact?: unknown;
  readonly params?: unknown;
  readonly path?: unknown;
}): Meaning {
  const hasParams = params !== undefined && !(isObject(params) && Object.keys(params).length === 0);
  return { fact, ...(hasParams ? { params } : {}), ...(path === undefined || path === "" ? {} : { path }) };
}

/** The priority of a condition that has its fact's unless it has its own. */
function priorityOf({ priority }: Condition): Meaning {
  return priority ? { priority: String(priority) } : {};
}

function inAnyOrder(terms: readonly string[]): readonly string[] {
  return [...new Set(terms)].sort();
}
