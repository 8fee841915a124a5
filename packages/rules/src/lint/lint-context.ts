import type { Leaf } from "../compile/leaf.js";
import { LeafTable } from "../compile/leaf-table.js";
import { reasonOf } from "../errors/reason-of.js";
import { RulesError, type RulesIssue } from "../errors/rules-error.js";
import type { LeafCondition } from "../model/condition.js";
import type { FactDeclaration, Ruleset } from "../model/ruleset.js";
import { defaultDecorators } from "../operators/default-decorators.js";
import { defaultOperators } from "../operators/default-operators.js";
import { extendedOperators } from "../operators/extended-operators.js";
import type { RegexEngine } from "../operators/operator.js";
import { createOperatorTable, type OperatorTable } from "../operators/resolve-operator.js";
import { findConditions, isLeaf, type FoundCondition, type FoundLeaf } from "./conditions/find-conditions.js";
import type { LintFinding } from "./lint-issue.js";
import type { LintOptions } from "./lint-options.js";
import { createMeanings, type Meanings } from "./reasoning/meanings.js";
import { Reasoner } from "./reasoning/reasoner.js";
import { createSuggestions, type Suggestions } from "./suggestions.js";

/** What lint's rules look at. */
export interface LintContext {
  /** The ruleset. */
  readonly ruleset: Ruleset;
  /** The facts that are declared. */
  readonly facts: ReadonlyMap<string, FactDeclaration>;
  /** Whether rules may use no others. */
  readonly isClosed: boolean;
  /** The operators. */
  readonly operators: OperatorTable;
  /** Whether a decorator's name stands for the built-in one. */
  readonly isBuiltInDecorator: (name: string) => boolean;
  /** All conditions. */
  readonly conditions: readonly FoundCondition[];
  /** Whether there are more, too deep to be looked at. */
  readonly isCut: boolean;
  /** All comparisons. */
  readonly comparisons: readonly FoundLeaf[];
  /** The compiled form of a comparison; undefined for one on elements and one that cannot be compiled. */
  readonly leafOf: (condition: object) => Leaf | undefined;
  /** Why comparisons cannot be compiled. */
  readonly faults: readonly RulesIssue[];
  /** The names that a ruleset may use. */
  readonly names: Readonly<Record<"conditions" | "lists" | "thresholds" | "facts", readonly string[]>>;
  /** Finds the names that were meant. */
  readonly suggestions: Suggestions;
  /** What conditions mean. */
  readonly meanings: Meanings;
  /** Reasons about conditions, with the thresholds as they stand in the ruleset. */
  readonly reasoner: Reasoner;
  /** Reasons about conditions whatever thresholds a community has. */
  readonly anyCommunity: Reasoner;
}

/** One of lint's rules: what it finds in a ruleset. */
export type LintRule = (context: LintContext) => Iterable<LintFinding>;

/** Steps of reasoning about one ruleset: a second or two. */
const mostSteps = 15_000_000;

/** Takes all regular expressions, where nobody gave the engine that is to run them. */
const anyRegex: RegexEngine = { compile: () => ({ test: () => false }) };

/** Looks through a ruleset once, for all of lint's rules. */
export function createLintContext(ruleset: Ruleset, options: LintOptions): LintContext {
  const operators = createOperatorTable({
    operators: { ...defaultOperators, ...extendedOperators, ...options.operators },
    decorators: { ...defaultDecorators, ...options.decorators },
  });
  const { conditions, isCut } = findConditions(ruleset, operators);
  const comparisons = conditions.filter(isLeaf);
  const facts = new Map(Object.entries({ ...ruleset.facts, ...options.facts }));
  const isBuiltInDecorator = (name: string): boolean =>
    Object.hasOwn(defaultDecorators, name) && !Object.hasOwn(options.decorators ?? {}, name);
  const leaves = compileLeaves(comparisons, { ruleset, operators, regex: options.regex ?? anyRegex });
  const { thresholds = {} } = ruleset;
  const budget = { left: mostSteps };
  return {
    ruleset,
    facts,
    isClosed: ruleset.facts !== undefined || options.facts !== undefined,
    operators,
    isBuiltInDecorator,
    conditions,
    isCut,
    comparisons,
    ...leaves,
    names: {
      conditions: Object.keys(ruleset.conditions ?? {}),
      lists: Object.keys(ruleset.lists ?? {}),
      thresholds: Object.keys(ruleset.thresholds ?? {}),
      facts: [...new Set([...facts.keys(), ...Object.keys(ruleset.counters ?? {})])],
    },
    suggestions: createSuggestions(),
    meanings: createMeanings({ ruleset, leafOf: leaves.leafOf, isBuiltInDecorator }),
    reasoner: new Reasoner({
      facts,
      budget,
      thresholds: (name) => (Object.hasOwn(thresholds, name) ? thresholds[name] : undefined),
    }),
    anyCommunity: new Reasoner({ facts, budget, thresholds: () => undefined }),
  };
}

function compileLeaves(
  comparisons: readonly FoundLeaf[],
  given: { ruleset: Ruleset; operators: OperatorTable; regex: RegexEngine },
): Pick<LintContext, "leafOf" | "faults"> {
  const table = new LeafTable({ ...given, isExact: false });
  const leaves = new Map<object, Leaf>();
  const faults: RulesIssue[] = [];
  for (const { condition, path, isAboutElement } of comparisons) {
    if (isAboutElement) continue;
    try {
      leaves.set(condition, table.add(condition, path));
    } catch (error) {
      faults.push(...faultsOf(error, condition, path));
    }
  }
  return { leafOf: (condition) => leaves.get(condition), faults };
}

/** What stopped a comparison, also where an operator of the caller's own threw. */
function faultsOf(error: unknown, { operator }: LeafCondition, path: FoundLeaf["path"]): readonly RulesIssue[] {
  if (RulesError.isInstance(error)) return error.issues;
  return [{ code: "operator-failed", path, params: { operator, reason: reasonOf(error) } }];
}
