import { paramsKey } from "../../facts/params-key.js";
import type { Rule } from "../../model/rule.js";
import type { LintContext } from "../lint-context.js";
import type { LintFinding } from "../lint-issue.js";
import { spend } from "../reasoning/budget.js";
import type { Meaning } from "../reasoning/meaning.js";
import { outcomesWith } from "../reasoning/outcomes-with.js";
import { isTrue } from "../reasoning/outcomes.js";
import type { Witness } from "../reasoning/reasoner.js";
import { Rivals } from "../reasoning/rivals.js";

/** What it costs to try a condition with the values of another, for each of its comparisons. */
const stepsToTry = 2;

/** A rule with what it means. */
interface Candidate {
  readonly rule: Rule;
  readonly index: number;
  readonly meaning: Meaning;
}

/**
 * Rules with the same event, of which one applies whenever the other does: with the same conditions, however they are
 * written, or with stricter ones. Rules of different modes are left alone, since a rule in shadow often is the next
 * version of another, and so are rules that call functions. Thresholds and lists may be any, since communities have
 * their own.
 */
export function* repeatedRule(context: LintContext): Iterable<LintFinding> {
  for (const group of groupsOf(context)) {
    const kept: Candidate[] = [];
    const byMeaning = new Map<Meaning, Candidate>();
    for (const candidate of group) {
      const other = byMeaning.get(candidate.meaning);
      if (other !== undefined) {
        yield repeated("duplicate-rule", candidate, other);
        continue;
      }
      byMeaning.set(candidate.meaning, candidate);
      kept.push(candidate);
    }
    if (kept.length > 1) yield* subsumed(kept, context);
  }
}

function* subsumed(rules: readonly Candidate[], { anyCommunity: reasoner }: LintContext): Iterable<LintFinding> {
  const meanings = rules.map(({ meaning }) => meaning);
  const rivals = new Rivals(meanings, reasoner.readings);
  const witnesses = new Map<Meaning, Witness | undefined>();
  const said = new Set<Candidate>();
  for (const [position, other] of rules.entries()) {
    for (const index of rivals.implying(position)) {
      const rule = rules[index] as Candidate;
      const isSaid = said.has(rule);
      if (!spend(reasoner.budget, isSaid ? 1 : stepsToTry * (other.meaning.size + 1))) {
        reasoner.gaveUp = true;
        return;
      }
      // What never applies is said to be so.
      if (isSaid || reasoner.isNeverTrue(rule.meaning)) continue;
      if (!witnesses.has(rule.meaning)) witnesses.set(rule.meaning, reasoner.witnessOf(rule.meaning));
      const witness = witnesses.get(rule.meaning);
      if (witness && (outcomesWith(other.meaning, witness, reasoner.readings) & isTrue) === 0) continue;
      if (!reasoner.implies(rule.meaning, other.meaning)) continue;
      const isSame = reasoner.implies(other.meaning, rule.meaning);
      // Of two that are the same the later one is said to be.
      if (isSame && other.index > rule.index) continue;
      said.add(rule);
      yield repeated(isSame ? "duplicate-rule" : "subsumed-rule", rule, other);
    }
  }
}

function repeated(code: "duplicate-rule" | "subsumed-rule", { index }: Candidate, other: Candidate): LintFinding {
  return { code, path: ["rules", index], params: { other: other.rule.id } };
}

/** Rules of one mode with one event. */
function groupsOf({ ruleset, meanings }: LintContext): Iterable<readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const [index, rule] of ruleset.rules.entries()) {
    const { mode = "enforce", event, policy, onSuccess, onFailure } = rule;
    if (mode === "off" || mode === "draft" || onSuccess !== undefined || onFailure !== undefined) continue;
    const key = paramsKey({ mode, type: event.type, params: event.params ?? {}, policy });
    const group = groups.get(key);
    const candidate = { rule, index, meaning: meanings.of(rule.conditions) };
    if (group === undefined) groups.set(key, [candidate]);
    else group.push(candidate);
  }
  return groups.values();
}
