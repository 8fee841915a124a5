import type { Handlers } from "../../evaluate/handlers.js";
import { type Almanac, type ComputeFact, defineFact } from "../../facts/fact-definition.js";
import type { RuleResult } from "../../trace/rule-result.js";
import type { EngineOptions } from "../../reference/to-engine.js";
import type { Ruleset } from "../../model/ruleset.js";
import { caseDecorators, caseOperators, replacedDecorators, replacedOperators } from "./case-operators.js";
import type { DifferentialCase, FactSpec, Formula, HandlerSpec } from "./differential-case.js";

/** Thrown by a fact of a case. */
export class FactFault extends Error {}

/** Thrown by a handler of a case. */
export class HandlerFault extends Error {}

/** A case with functions in the place of their descriptions, for one run. */
export interface MaterializedCase {
  /** The rules. */
  readonly ruleset: Ruleset;
  /** Options that both engines take. */
  readonly options: EngineOptions;
  /** The facts of the run. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Which facts were computed with which params, in order. */
  readonly calls: string[];
  /** Which handlers were called, in order. */
  readonly handled: string[];
}

/** Makes the functions of a case anew, so that what they write down is of one run. */
export function materialize(differentialCase: DifferentialCase): MaterializedCase {
  const { ruleset, missingFacts, allowUndefinedConditions, replaceFactsInEventParams } = differentialCase;
  const calls: string[] = [];
  const handled: string[] = [];
  const toFacts = (specs: Readonly<Record<string, FactSpec>>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(specs).map(([id, spec]) => [id, toFact(id, spec, calls)]));
  return {
    ruleset,
    options: {
      missingFacts,
      allowUndefinedConditions,
      replaceFactsInEventParams,
      facts: toFacts(differentialCase.declared),
      operators: { ...caseOperators, ...(differentialCase.replaceOperators ? replacedOperators : {}) },
      decorators: { ...caseDecorators, ...(differentialCase.replaceOperators ? replacedDecorators : {}) },
      handlers: toHandlers(differentialCase, calls, handled),
    },
    facts: Object.assign(
      Object.create(toFacts(differentialCase.inherited)) as Record<string, unknown>,
      toFacts(differentialCase.given),
    ),
    calls,
    handled,
  };
}

function toFact(id: string, { source, turns, ...options }: FactSpec, calls: string[]): unknown {
  const hasOptions = Object.keys(options).length > 0;
  if ("value" in source) return hasOptions ? defineFact({ value: source.value, ...options }) : source.value;
  const { formula } = source;
  const compute: ComputeFact = (params, almanac) => {
    calls.push(`${id} ${paramsText(params)}`);
    return turns === undefined ? apply(formula, params, almanac) : later(turns, () => apply(formula, params, almanac));
  };
  return hasOptions ? defineFact({ compute, ...options }) : compute;
}

function apply(formula: Formula, params: unknown, almanac: Almanac): unknown {
  switch (formula.kind) {
    case "value":
      return formula.value;
    case "params":
      return paramsText(params);
    case "param":
      return (params as Record<string, unknown> | null)?.["a"];
    case "fact":
      return almanac.factValue(formula.fact, formula.params, formula.path);
    case "failure":
      throw new FactFault("a fact of the case");
  }
}

async function later(turns: number, compute: () => unknown): Promise<unknown> {
  for (let turn = 0; turn < turns; turn++) await Promise.resolve();
  return compute();
}

/** Params as text, keys in order, and what was not given told from what was given as nothing. */
export function paramsText(params: unknown): string {
  if (typeof params !== "object" || params === null || Array.isArray(params)) return String(params);
  const entries = Object.entries(params).sort(([first], [second]) => (first < second ? -1 : 1));
  return `{${entries.map(([key, value]) => `${key}:${paramsText(value)}`).join()}}`;
}

function toHandlers({ ruleset, handlers }: DifferentialCase, calls: string[], handled: string[]): Handlers {
  if (handlers.length === 0) return {};
  const act =
    (on: HandlerSpec["on"]) =>
    (about: unknown, almanac: { addFact(fact: string, given: unknown): void }, result: RuleResult): unknown => {
      const { type, params } = result.event;
      handled.push(
        `${result.ruleId} ${on} ${type} ${paramsText(params)} ${paramsText(about)} ${paramsText(result.result)}`,
      );
      const acting = handlers.filter((handler) => handler.on === on && handler.ruleId === result.ruleId);
      for (const { add } of acting) {
        if (add === undefined) throw new HandlerFault("a handler of the case");
        almanac.addFact(add.fact, toFact(add.fact, add.spec, calls));
      }
      return acting.some(({ isAsync }) => isAsync) ? Promise.resolve() : undefined;
    };
  const types = new Set(ruleset.rules.map(({ event }) => event.type));
  const events = Object.fromEntries([...types].map((type) => [type, act("event")]));
  return { success: act("success"), failure: act("failure"), events };
}
