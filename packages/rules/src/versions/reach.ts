import { fieldsOf, isObject } from "../model/is-object.js";
import type { Rule } from "../model/rule.js";
import type { Ruleset } from "../model/ruleset.js";
import { referenceKind } from "../parse/condition-uses.js";
import { walkConditions } from "../parse/walk-conditions.js";

/** What of a ruleset a rule depends on, by name. */
export interface Reach {
  /** Named conditions, those included that are named by one of them. */
  readonly conditions: ReadonlySet<string>;
  /** Lists. */
  readonly lists: ReadonlySet<string>;
  /** Thresholds. */
  readonly thresholds: ReadonlySet<string>;
  /** Counters that are its facts. */
  readonly counters: ReadonlySet<string>;
}

/** Finds what a rule depends on. */
export function reachOf(rule: Rule, ruleset: Ruleset): Reach {
  const { conditions = {}, counters = {} } = ruleset;
  const reach = {
    conditions: new Set<string>(),
    lists: new Set<string>(),
    thresholds: new Set<string>(),
    counters: new Set<string>(),
  };
  const open: unknown[] = [rule.conditions];
  const addFact = (fact: unknown): void => {
    if (typeof fact !== "string" || !Object.hasOwn(counters, fact) || reach.counters.has(fact)) return;
    reach.counters.add(fact);
    const { where, numerator, denominator } = fieldsOf(counters[fact]);
    open.push(where, numerator, denominator);
  };
  // References to facts in params are replaced by the facts' values where that is asked for.
  for (const value of Object.values(rule.event.params ?? {})) addFact(fieldsOf(value)["fact"]);
  while (open.length > 0) {
    for (const { condition, kind } of walkConditions(open.pop())) {
      if (kind === "reference") {
        const name = condition["condition"] as string;
        if (reach.conditions.has(name) || !Object.hasOwn(conditions, name)) continue;
        reach.conditions.add(name);
        open.push(conditions[name]);
      } else if (kind === "leaf") {
        const { fact, value } = condition;
        addFact(fact);
        addFact(fieldsOf(value)["fact"]);
        const use = referenceKind(value);
        const name = use === undefined ? undefined : fieldsOf(value)[use];
        if (typeof name === "string") (use === "list" ? reach.lists : reach.thresholds).add(name);
        // An operator may take conditions, as those on the elements of arrays do.
        else if (isObject(value)) open.push(value);
      }
    }
  }
  return reach;
}
