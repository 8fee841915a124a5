import { RulesError } from "../errors/rules-error.js";
import { createRuleProgram, type RuleProgram } from "../evaluate/rule-program.js";
import { requiredFacts } from "../evaluate/check-facts.js";
import { RankSet } from "../evaluate/rank-set.js";
import { ScratchPool } from "../evaluate/scratch-pool.js";
import { toFact, type Fact } from "../facts/fact-definition.js";
import type { Operand } from "../facts/operand.js";
import type { Condition } from "../model/condition.js";
import type { Rule } from "../model/rule.js";
import type { RuleEvent } from "../model/rule-event.js";
import type { Ruleset } from "../model/ruleset.js";
import { defaultDecorators } from "../operators/default-decorators.js";
import { defaultOperators } from "../operators/default-operators.js";
import { createOperatorTable } from "../operators/resolve-operator.js";
import { createClosures } from "./closures.js";
import type { CompileOptions } from "./compile-options.js";
import type { Evaluate } from "./evaluate.js";
import { ConditionGraph, type ConditionNode } from "./condition-graph.js";
import { Covers } from "./cover.js";
import { LeafTable } from "./leaf-table.js";
import { isEvaluated } from "./overlay.js";
import { inGroups, rulePriority } from "./priority-groups.js";
import type { CompiledRule, Program } from "./program.js";
import { createRuleIndex, type RuleIndex } from "./rule-index.js";
import { freezeDeep } from "./freeze-deep.js";

/**
 * Compiles a ruleset once, to evaluate it any number of times, also at one time.
 *
 * @param ruleset - as `parseRuleset` returns it
 * @throws RulesError with all that is wrong: unknown operators, conditions, lists and thresholds, conditions that refer
 * back to themselves, paths that are not safe and values that an operator cannot compare with
 * @example
 * const program = compileRuleset({
 *   schemaVersion: 1,
 *   id: "welcome",
 *   version: "1",
 *   rules: [
 *     {
 *       id: "first-link",
 *       conditions: { all: [
 *         { fact: "links", operator: "greaterThan", value: 0 },
 *         { fact: "posts", operator: "equal", value: 1 },
 *       ] },
 *       event: { type: "hold" },
 *     },
 *   ],
 * });
 * program.evaluate({ links: 2, posts: 1 }).events // => [{ type: "hold" }]
 */
export function compileRuleset(ruleset: Ruleset, options: CompileOptions = {}): RuleProgram {
  return createRuleProgram(createProgram(ruleset, options));
}

function createProgram(ruleset: Ruleset, options: CompileOptions): Program {
  const { exact: isExact = false, missingFacts = "error", allowUndefinedConditions = false } = options;
  const declared = new Map(Object.entries(options.facts ?? {}).map(([id, given]) => [id, toFact(given)]));
  const named = ruleset.conditions ?? {};
  const operators = createOperatorTable({
    operators: { ...defaultOperators, ...options.operators },
    decorators: { ...defaultDecorators, ...options.decorators },
  });
  const leaves = new LeafTable({ ruleset, operators, regex: options.regex, isExact });
  const isExpensive = (fact: string): boolean =>
    declared.get(fact)?.isExpensive ?? ruleset.facts?.[fact]?.cost === "expensive";
  const graph = new ConditionGraph({ leaves, named, declared, isExpensive, allowUndefinedConditions, isExact });
  const written = ruleset.rules.map((rule, position) => ({
    rule,
    position,
    priority: rulePriority(rule.priority),
    root: graph.add(rule.conditions, ["rules", position, "conditions"]),
  }));
  const refused = written.filter(({ priority }) => priority <= 0);
  for (const { position, rule } of refused) {
    const params = { value: rule.priority as number | string };
    graph.issues.push({ code: "invalid-priority", path: ["rules", position, "priority"], params });
  }
  const [issue, ...rest] = graph.issues;
  if (issue !== undefined) throw new RulesError([issue, ...rest]);
  leaves.finish();
  for (const { root } of written) root.uses++;

  const drafts = inGroups(written, ({ priority }) => priority).flat();
  const closures = isExact ? [] : createClosures(graph.nodes);
  const rules = drafts.map(({ rule, position, priority }, rank): CompiledRule => {
    return {
      rank,
      position,
      rule,
      priority,
      event: freezeDeep(eventOf(rule)),
      facts: factsOf(rule.conditions, { named, leaves }),
    };
  });
  const handlers = options.handlers ?? (rules.some(({ rule }) => rule.onSuccess ?? rule.onFailure) ? {} : null);
  const evaluated = new RankSet(rules.length);
  for (const { rank, rule } of rules) if (isEvaluated(rule.mode)) evaluated.add(rank);
  return {
    ruleset,
    rules,
    ranksById: new Map(rules.map(({ rule, rank }) => [rule.id, rank])),
    evaluate: isExact ? [] : drafts.map(({ root }) => closures[root.index] as Evaluate),
    evaluated,
    required: requiredFacts(rules.filter(({ rank }) => evaluated.has(rank))),
    groups: groupsOf(rules),
    leaves,
    named,
    declared,
    missingFacts,
    isExact,
    index: indexOf(isExact || handlers !== null ? [] : drafts.map(({ root }) => root), { leaves, declared }),
    handlers,
    replacesEventParams: options.replaceFactsInEventParams ?? false,
    allowUndefinedConditions,
    pool: new ScratchPool({
      nodes: graph.nodes.length,
      operands: leaves.operands.operands.length,
      rules: rules.length,
    }),
  };
}

function indexOf(
  roots: readonly ConditionNode[],
  { leaves, declared }: { leaves: LeafTable; declared: ReadonlyMap<string, Fact> },
): RuleIndex {
  // What has to be computed is not computed to find out whether it is needed.
  const canIndex = ({ fact }: Operand): boolean => (declared.get(fact)?.compute ?? null) === null;
  const covers = new Covers(leaves.leaves, canIndex);
  return createRuleIndex(roots.map((root) => covers.of(root)));
}

/** Where each priority begins among rules in the order of priority, and at last how many rules there are. */
function groupsOf(rules: readonly CompiledRule[]): readonly number[] {
  const starts = rules
    .filter(({ priority, rank }) => !Object.is(priority, rules[rank - 1]?.priority))
    .map(({ rank }) => rank);
  return [...starts, rules.length];
}

/** A rule's event as json-rules-engine keeps it: its type, and its params where it has any. */
function eventOf({ event }: Rule): RuleEvent {
  return event.params ? { type: event.type, params: event.params } : { type: event.type };
}

/** The facts that conditions need, those of named conditions included. */
function factsOf(
  root: Condition,
  { named, leaves }: { named: Readonly<Record<string, Condition>>; leaves: LeafTable },
): readonly string[] {
  const facts = new Set<string>();
  const seen = new Set<string>();
  const visit = (condition: Condition): void => {
    if ("any" in condition) condition.any.forEach(visit);
    else if ("all" in condition) condition.all.forEach(visit);
    else if ("not" in condition) visit(condition.not);
    else if ("condition" in condition) {
      const shared = Object.hasOwn(named, condition.condition) ? named[condition.condition] : undefined;
      if (shared === undefined || seen.has(condition.condition)) return;
      seen.add(condition.condition);
      visit(shared);
    } else {
      const { left, right, acceptsMissing } = leaves.of(condition);
      if (!acceptsMissing) facts.add(left.fact);
      if (right.kind === "fact") facts.add(right.operand.fact);
    }
  };
  visit(root);
  return [...facts];
}
