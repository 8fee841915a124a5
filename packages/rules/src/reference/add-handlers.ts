import type { Almanac, Engine, Rule as EngineRule, RuleResult as EngineRuleResult } from "json-rules-engine";
import type { HandlerAlmanac, Handlers, RuleHandler } from "../evaluate/handlers.js";
import type { Rule } from "../model/rule.js";
import type { RuleResult } from "../trace/rule-result.js";
import { engineFact } from "./engine-facts.js";

/** A rule, and what became of it. */
export interface RulePair {
  /** The rule of the ruleset. */
  readonly rule: Rule;
  /** The engine's. */
  readonly engineRule: EngineRule;
}

type Listener = (about: unknown, almanac: Almanac, engineResult: EngineRuleResult) => unknown;

/**
 * Calls handlers while an engine runs. The engine's own events carry the handlers' names and the events' types alike,
 * so a rule whose event is called `success` must not reach them twice.
 */
export function addHandlers(engine: Engine, rules: readonly RulePair[], handlers: Handlers): void {
  const { success, failure, events = {} } = handlers;
  const isAsked = success ?? failure ?? Object.keys(events)[0];
  const idOf = new WeakMap<object, string>();
  for (const { rule, engineRule } of rules) {
    if (isAsked === undefined && rule.onSuccess === undefined && rule.onFailure === undefined) continue;
    const listen =
      (handler: RuleHandler | undefined): Listener =>
      (_event, almanac, engineResult) => {
        idOf.set(engineResult, rule.id);
        const result = toRuleResult(engineResult, rule.id);
        return handler?.(result.event, handlerAlmanac(almanac), result);
      };
    // A rule is an emitter of events too, which its type does not say.
    const emitter = engineRule as unknown as Engine;
    emitter.on("success", listen(rule.onSuccess)).on("failure", listen(rule.onFailure));
  }
  if (isAsked === undefined) return;
  const handled = new WeakSet<EngineRuleResult>();
  async function handle(_event: unknown, almanac: Almanac, engineResult: EngineRuleResult): Promise<void> {
    if (handled.has(engineResult)) return;
    handled.add(engineResult);
    const result = toRuleResult(engineResult, idOf.get(engineResult) as string);
    const given = handlerAlmanac(almanac);
    const { event } = result;
    if (!engineResult.result) {
      await failure?.(event, given, result);
      return;
    }
    await success?.(event, given, result);
    if (Object.hasOwn(events, event.type)) await events[event.type]?.(event.params, given, result);
  }
  // The engine waits for promises of its listeners, which its type does not say.
  const listener = handle as (...parameters: Parameters<typeof handle>) => void;
  engine.on("success", listener).on("failure", listener);
  // An event of this type that nobody listens to is an error to the engine.
  if (Object.hasOwn(events, "error")) engine.on("error", () => undefined);
}

function toRuleResult(engineResult: EngineRuleResult, ruleId: string): RuleResult {
  const { name, event, priority, result, conditions } = engineResult.toJSON(false) as Omit<RuleResult, "ruleId">;
  return { ruleId, ...(name === undefined ? {} : { name }), priority, event, result, conditions };
}

function handlerAlmanac(almanac: Almanac): HandlerAlmanac {
  return {
    // `null` reaches the fact, although the engine's type does not say so.
    factValue: (fact, params, path) => almanac.factValue(fact, params as Record<string, unknown> | undefined, path),
    addFact: (fact, given) => void almanac.addFact(engineFact(fact, given)),
  };
}
