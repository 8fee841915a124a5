import type { Ruleset, TermList } from "../model/ruleset.js";
import { diffRules } from "./diff-rules.js";
import { type Reach, reachOf } from "./reach.js";
import type { ListDifference, NamedDifference, Names, RulesetDiff, ValueDifference } from "./ruleset-diff.js";
import { valueDifferences } from "./value-differences.js";

type ByName<Value> = Readonly<Record<string, Value>>;

/**
 * What one version of a ruleset changed from another: rules, the lists, thresholds, conditions and counters that they
 * use, and everything else, down to the values, with the rules that a change reaches.
 *
 * A rule that says the same under another id ({@link hashRule}) is renamed, not removed and added.
 *
 * @param before - the older version
 * @param after - the newer one
 * @throws CoreError `not-json` when a rule holds what JSON cannot say, such as NaN or half a surrogate pair
 * @example
 * const before = parseRuleset([{ id: "a", priority: 1, conditions: { all: [] }, event: { type: "greet" } }]);
 * const after = parseRuleset([{ id: "a", priority: 2, conditions: { all: [] }, event: { type: "greet" } }]);
 * diffRulesets(before, after).rules.changed[0]?.changes // => [{ path: ["priority"], before: 1, after: 2 }]
 */
export function diffRulesets(before: Ruleset, after: Ruleset): RulesetDiff {
  const touched = createTouched(after);
  const diff = {
    rules: diffRules(before, after),
    conditions: diffNamed(before.conditions, after.conditions, touched("conditions")),
    lists: diffLists(before.lists, after.lists, touched("lists")),
    thresholds: diffNamed(before.thresholds, after.thresholds, touched("thresholds")),
    counters: diffNamed(before.counters, after.counters, touched("counters")),
    others: valueDifferences(othersOf(before), othersOf(after)),
  };
  const { rules, conditions, lists, thresholds, counters, others } = diff;
  const groups = [rules, conditions, lists, thresholds, counters];
  const changes = [
    ...groups.flatMap(({ added, removed, changed }) => [...added, ...removed, ...changed]),
    ...[...rules.renamed, ...rules.moved, ...others],
  ];
  return { isEmpty: changes.length === 0, ...diff };
}

/** The rules that use something, by its name, found out when first asked. */
function createTouched(ruleset: Ruleset): (kind: keyof Reach) => (name: string) => readonly string[] {
  let reaches: readonly (readonly [id: string, reach: Reach])[] | undefined;
  return (kind) => (name) => {
    reaches ??= ruleset.rules.map((rule) => [rule.id, reachOf(rule, ruleset)]);
    return reaches.filter(([, reach]) => reach[kind].has(name)).map(([id]) => id);
  };
}

function diffNames(before: Iterable<string>, after: Iterable<string>): Names {
  const [old, now] = [new Set(before), new Set(after)];
  return { added: [...now].filter((name) => !old.has(name)), removed: [...old].filter((name) => !now.has(name)) };
}

function diffNamed<Value>(
  before: ByName<Value> = {},
  after: ByName<Value> = {},
  touched: (name: string) => readonly string[],
): Names & { readonly changed: readonly NamedDifference[] } {
  const changed = commonNames(before, after).flatMap((name) => {
    const changes = valueDifferences(before[name], after[name]);
    return changes.length === 0 ? [] : [{ name, changes, rules: touched(name) }];
  });
  return { ...diffNames(Object.keys(before), Object.keys(after)), changed };
}

function diffLists(
  before: ByName<TermList> = {},
  after: ByName<TermList> = {},
  touched: (name: string) => readonly string[],
): Names & { readonly changed: readonly ListDifference[] } {
  const changed = commonNames(before, after).flatMap((name): ListDifference[] => {
    const { terms: oldTerms, allow: oldAllow = [], ...oldRest } = before[name] as TermList;
    const { terms: newTerms, allow: newAllow = [], ...newRest } = after[name] as TermList;
    const terms = diffNames(oldTerms, newTerms);
    const allow = diffNames(oldAllow, newAllow);
    const changes: readonly ValueDifference[] = valueDifferences(oldRest, newRest);
    const counts = [terms.added, terms.removed, allow.added, allow.removed, changes];
    return counts.every(({ length }) => length === 0) ? [] : [{ name, changes, terms, allow, rules: touched(name) }];
  });
  return { ...diffNames(Object.keys(before), Object.keys(after)), changed };
}

function commonNames(before: object, after: object): readonly string[] {
  return Object.keys(before).filter((name) => Object.hasOwn(after, name));
}

function othersOf(ruleset: Ruleset): Readonly<Record<string, unknown>> {
  const { rules: _, conditions: __, lists: ___, thresholds: ____, counters: _____, ...others } = ruleset;
  return others;
}
