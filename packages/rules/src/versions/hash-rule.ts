import { canonicalJson, sha256Hex } from "@rukun/core";
import type { Rule } from "../model/rule.js";
import type { Ruleset } from "../model/ruleset.js";
import { type Meaning, meaningOf, meaningOfList, meaningOfRule } from "./meaning.js";
import { reachOf } from "./reach.js";

/**
 * The SHA-256 of what a rule says: rules with the same hash apply to the same facts with the same event.
 *
 * In it are the conditions, event, priority and policy, and keys of the rule that the engine does not know, since
 * others may read them. Left out are the id, name, description, mode and tests: a rule keeps its hash when it is
 * renamed, and what was tried in shadow mode has the hash of what is enforced. So do a condition's name and keys that
 * nobody evaluates, what goes without saying (priority 1, empty params, `onMissing: "unknown"`) and the order of keys.
 * The order of conditions counts, and so do they themselves: what is merely equivalent has another hash. Functions of
 * rules written in code have none.
 *
 * @param ruleset - where given, also what the rule names in it counts: conditions, lists, thresholds and counters, as
 * a decision's record needs; without it, only their names
 * @returns 64 hexadecimal digits
 * @throws CoreError `not-json` when a rule holds what JSON cannot say, such as NaN or half a surrogate pair
 * @example
 * const rule = { id: "a", conditions: { all: [{ fact: "posts", operator: "equal", value: 0 }] }, event: { type: "hold" } } as const;
 * hashRule(rule) === hashRule({ ...rule, id: "b", mode: "enforce", priority: 1 }) // => true
 * hashRule(rule) === hashRule({ ...rule, event: { type: "label" } }) // => false
 */
export function hashRule(rule: Rule, ruleset?: Ruleset): string {
  const uses = ruleset === undefined ? {} : { uses: usedBy(rule, ruleset) };
  return sha256Hex(canonicalJson({ rule: meaningOfRule(rule), ...uses }));
}

function usedBy(rule: Rule, ruleset: Ruleset): Meaning {
  const { conditions = {}, lists = {}, thresholds = {}, counters = {} } = ruleset;
  const reach = reachOf(rule, ruleset);
  return {
    conditions: pick(conditions, reach.conditions, meaningOf),
    lists: pick(lists, reach.lists, meaningOfList),
    thresholds: pick(thresholds, reach.thresholds, (number) => number),
    counters: pick(counters, reach.counters, (counter) => counter),
  };
}

/** The named values of a record that are there. */
function pick<Value>(
  record: Readonly<Record<string, Value>>,
  names: ReadonlySet<string>,
  meaning: (value: Value) => unknown,
): Meaning {
  const found = [...names].filter((name) => Object.hasOwn(record, name));
  return Object.fromEntries(found.map((name) => [name, meaning(record[name] as Value)]));
}
