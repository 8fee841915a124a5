import { canonicalJson, sha256Hex } from "@rukun/core";
import type { Ruleset } from "../model/ruleset.js";
import { meaningOf, meaningOfList, meaningOfRule } from "./meaning.js";

/**
 * The SHA-256 of what a ruleset says: rulesets with the same hash give the same events, in the same order, for the
 * same facts.
 *
 * In it are the rules as {@link hashRule} sees them, their order and their modes, and all named conditions, lists,
 * thresholds, counters and extensions, used or not. Left out are the ids of the ruleset and of its rules, its version,
 * what it declares of facts, and of lists where they are from and who looked through them.
 *
 * @returns 64 hexadecimal digits
 * @throws CoreError `not-json` when a rule holds what JSON cannot say, such as NaN or half a surrogate pair
 * @example
 * const ruleset = parseRuleset([{ conditions: { all: [] }, event: { type: "greet" } }]);
 * hashRuleset(ruleset) === hashRuleset({ ...ruleset, id: "greetings", version: "2" }) // => true
 */
export function hashRuleset(ruleset: Ruleset): string {
  const { rules, conditions, lists, thresholds = {}, counters = {}, extensions = {} } = ruleset;
  const meaning = {
    rules: rules.map((rule) => ({ rule: meaningOfRule(rule), mode: rule.mode })),
    conditions: mapValues(conditions, meaningOf),
    lists: mapValues(lists, meaningOfList),
    thresholds,
    counters,
    extensions,
  };
  return sha256Hex(canonicalJson(meaning));
}

function mapValues<Value>(
  record: Readonly<Record<string, Value>> = {},
  meaning: (value: Value) => unknown,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, meaning(value)]));
}
