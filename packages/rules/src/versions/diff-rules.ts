import type { Rule } from "../model/rule.js";
import type { Ruleset } from "../model/ruleset.js";
import { hashRule } from "./hash-rule.js";
import { movedRules } from "./moved-rules.js";
import type { RenamedRule, RuleDifference, RulesetDiff } from "./ruleset-diff.js";
import { valueDifferences } from "./value-differences.js";

/** What changed among the rules of two versions. */
export function diffRules(before: Ruleset, after: Ruleset): RulesetDiff["rules"] {
  const old = new Map(before.rules.map((rule) => [rule.id, rule]));
  const now = new Map(after.rules.map((rule) => [rule.id, rule]));
  const gone = before.rules.filter(({ id }) => !now.has(id));
  const come = after.rules.filter(({ id }) => !old.has(id));
  const renamed = renamedRules(gone, come);
  const oldIds = new Map(renamed.map(({ from, to }) => [to, from]));
  const newIds = new Map(renamed.map(({ from, to }) => [from, to]));

  const changed = after.rules.flatMap((rule) => {
    const was = old.get(oldIds.get(rule.id) ?? rule.id);
    return was === undefined ? [] : ruleDifference(was, rule);
  });
  const idBefore = ({ id }: Rule): string => newIds.get(id) ?? id;
  const moved = movedRules(
    before.rules.map(idBefore).filter((id) => now.has(id)),
    after.rules.map(({ id }) => id).filter((id) => old.has(oldIds.get(id) ?? id)),
  );
  return {
    added: come.map(({ id }) => id).filter((id) => !oldIds.has(id)),
    removed: gone.map(({ id }) => id).filter((id) => !newIds.has(id)),
    renamed,
    moved,
    changed,
  };
}

/** Of rules that are gone and rules that are new, those that say the same. */
function renamedRules(gone: readonly Rule[], come: readonly Rule[]): readonly RenamedRule[] {
  const byHash = new Map<string, string[]>();
  for (const rule of come.length === 0 ? [] : gone) {
    const hash = hashRule(rule);
    byHash.set(hash, [...(byHash.get(hash) ?? []), rule.id]);
  }
  return (byHash.size === 0 ? [] : come).flatMap((rule) => {
    const from = byHash.get(hashRule(rule))?.shift();
    return from === undefined ? [] : [{ from, to: rule.id }];
  });
}

function ruleDifference(before: Rule, after: Rule): RuleDifference[] {
  const changes = valueDifferences(dataOf(before), dataOf(after));
  if (changes.length === 0) return [];
  const parts = [...new Set(changes.map(({ path }) => String(path[0])))];
  return [{ id: after.id, parts, changesMeaning: hashRule(before) !== hashRule(after), changes }];
}

/** A rule without its id, and without functions, of which nobody can tell whether they do the same. */
function dataOf({ id: _, onSuccess: __, onFailure: ___, ...data }: Rule): Readonly<Record<string, unknown>> {
  return data;
}
