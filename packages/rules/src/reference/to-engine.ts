import type { Path } from "@rukun/core";
import { Engine, Rule, type TopLevelCondition } from "json-rules-engine";
import type { CompileOptions } from "../compile/compile-options.js";
import { isEvaluated } from "../compile/overlay.js";
import { reasonOf } from "../errors/reason-of.js";
import { RulesError } from "../errors/rules-error.js";
import type { RootCondition } from "../model/condition.js";
import type { Rule as RulesetRule } from "../model/rule.js";
import type { Ruleset } from "../model/ruleset.js";
import type { MissingFacts } from "../facts/fact-store.js";
import { addHandlers, type RulePair } from "./add-handlers.js";
import { addOperators } from "./add-operators.js";
import { engineFact } from "./engine-facts.js";
import { pathResolver } from "./path-resolver.js";
import { checkPath, isRecord, plainCondition } from "./plain-condition.js";

/** How a ruleset becomes an engine: the options of `compileRuleset` that json-rules-engine can carry out. */
export interface EngineOptions extends Omit<CompileOptions, "exact" | "missingFacts"> {
  /** How a fact that nobody gave is treated; `error` unless given. json-rules-engine has no `unknown`. */
  readonly missingFacts?: "error" | "undefined";
}

/**
 * A ruleset as an engine of json-rules-engine 7.3 itself: to see what it makes of the rules, or to run them where it is
 * in use already.
 *
 * Names of lists and thresholds become what they stand for, rules that are `off` or drafts are left out, and paths are
 * followed by {@link pathResolver}, since json-rules-engine's own way runs code that stands in a path. What it knows
 * nothing of has no effect: `missingFacts: "unknown"` is refused and `onMissing`, which only counts there, is passed
 * over; ids, policies and tests of rules are not carried along. Among rules of one priority, json-rules-engine gives
 * events in the order in which rules come to an end.
 *
 * @throws RulesError when a list, threshold or path is wrong, and `invalid-rule` with the reason when
 * json-rules-engine does not take a rule or a named condition
 * @example
 * const ruleset: Ruleset = {
 *   schemaVersion: 1,
 *   id: "links",
 *   version: "1",
 *   thresholds: { many: 3 },
 *   rules: [
 *     {
 *       id: "many-links",
 *       conditions: { all: [{ fact: "links", operator: "greaterThan", value: { threshold: "many" } }] },
 *       event: { type: "hold" },
 *     },
 *   ],
 * };
 * const { events } = await toEngine(ruleset).run({ links: 5 });
 * events // => [{ type: "hold" }]
 */
export function toEngine(ruleset: Ruleset, options: EngineOptions = {}): Engine {
  const { replaceFactsInEventParams = false, allowUndefinedConditions = false } = options;
  const missingFacts = (options.missingFacts ?? "error") as MissingFacts;
  if (missingFacts === "unknown") {
    throw new RulesError([{ code: "unsupported-missing-facts", path: [], params: { value: missingFacts } }]);
  }
  const allowUndefinedFacts = missingFacts === "undefined";
  const engine = new Engine([], {
    allowUndefinedFacts,
    allowUndefinedConditions,
    replaceFactsInEventParams,
    pathResolver,
  });
  addOperators(engine, ruleset, options);
  for (const [id, given] of Object.entries(options.facts ?? {})) engine.addFact(engineFact(id, given));
  for (const [name, condition] of Object.entries(ruleset.conditions ?? {})) {
    const path = ["conditions", name];
    const plain = toConditions(condition, ruleset, path);
    attempt(path, name, () => engine.setCondition(name, plain));
  }
  const rules = ruleset.rules.flatMap((rule, index): RulePair[] => {
    if (!isEvaluated(rule.mode)) return [];
    const engineRule = toRule(rule, ruleset, ["rules", index]);
    engine.addRule(engineRule);
    return [{ rule, engineRule }];
  });
  addHandlers(engine, rules, options.handlers ?? {});
  return engine;
}

function toRule(rule: RulesetRule, ruleset: Ruleset, path: Path): Rule {
  const { name, priority, event } = rule;
  for (const [key, value] of Object.entries(event.params ?? {})) {
    if (isRecord(value) && Object.hasOwn(value, "fact")) checkPath(value, [...path, "event", "params", key]);
  }
  const conditions = toConditions(rule.conditions, ruleset, [...path, "conditions"]);
  return attempt(
    path,
    rule.id,
    () =>
      new Rule({
        conditions,
        event: { ...event },
        ...(name === undefined ? {} : { name: name as string }),
        ...(priority === undefined ? {} : { priority: priority as number }),
      }),
  );
}

/** The two packages mean the same conditions, ours with read-only parts. */
function toConditions(condition: RootCondition, ruleset: Ruleset, path: Path): TopLevelCondition {
  return plainCondition(condition, ruleset, path) as unknown as TopLevelCondition;
}

function attempt<Result>(path: Path, name: string, make: () => Result): Result {
  try {
    return make();
  } catch (cause) {
    throw new RulesError([{ code: "invalid-rule", path, params: { name, reason: reasonOf(cause) } }], { cause });
  }
}
