import type { Overlay } from "../compile/overlay.js";
import type { CompiledRule, Program } from "../compile/program.js";
import { RulesError } from "../errors/rules-error.js";
import { reasonOf } from "../errors/reason-of.js";
import type { FactStore } from "../facts/fact-store.js";
import { isThenable } from "../facts/is-thenable.js";
import { pending } from "../facts/operand.js";
import type { RuleEvent } from "../model/rule-event.js";
import { inRule, TracedRule } from "../trace/trace-rule.js";
import type { TraceContext } from "../trace/traced-condition.js";
import type { RuleResult } from "../trace/rule-result.js";
import { checkFacts, requiredFacts } from "./check-facts.js";
import type { Decisions } from "./decisions.js";
import type { Work } from "./drive.js";
import { replaceEventParams } from "./event-params.js";
import type { HandlerAlmanac } from "./handlers.js";

/**
 * Evaluates rules priority by priority, each condition as json-rules-engine does, and calls handlers after each
 * priority: the facts that they add are there for the rules of the next.
 */
export function* runGroups(program: Program, overlay: Overlay, facts: FactStore): Work<Decisions> {
  const context: TraceContext = { program, overlay, facts, nextReader: 0 };
  const results = new Map<number, RuleResult>();
  const unknown: number[] = [];
  for (let group = 0; group + 1 < program.groups.length; group++) {
    const rules = program.rules
      .slice(program.groups[group], program.groups[group + 1])
      .filter(({ rank }) => overlay.evaluated.has(rank));
    if (!program.isExact) checkFacts(requiredFacts(rules), facts);
    const traced = rules.map((rule) => new TracedRule(rule));
    yield* untilDone(facts, () => {
      let isDone = true;
      for (const rule of traced) isDone = rule.step(context) && isDone;
      return isDone;
    });
    for (const rule of traced) {
      const event = yield* eventOf(program, rule.compiled, facts);
      const result = rule.result(event);
      results.set(rule.compiled.rank, result);
      if (rule.isUnknown) unknown.push(rule.compiled.rank);
      else yield* callHandlers(program, { result, rule: rule.compiled }, facts);
    }
  }
  const applied = [...results].filter(([, { result }]) => Boolean(result)).map(([rank]) => rank);
  return {
    facts,
    applied,
    events: applied.map((rank) => (results.get(rank) as RuleResult).event),
    unknown,
    results,
  };
}

/** Tries again whenever a fact has come, until it is done. */
export function* untilDone(facts: FactStore, attempt: () => boolean): Work<void> {
  while (!attempt()) {
    const [fact = ""] = facts.waiting.values();
    yield { over: Promise.race(facts.waiting.keys()), issue: { code: "async-fact", path: [], params: { fact } } };
  }
}

/** The event of a rule, with facts in its params where that is asked for. */
export function* eventOf(program: Program, rule: CompiledRule, facts: FactStore): Work<RuleEvent> {
  let event: RuleEvent | typeof pending = rule.event;
  if (!program.replacesEventParams) return event;
  yield* untilDone(facts, () => {
    try {
      event = replaceEventParams(rule.event, { facts, reader: program.isExact ? `event ${rule.rank}` : null });
    } catch (error) {
      throw inRule(error, rule);
    }
    return event !== pending;
  });
  return event;
}

function* callHandlers(
  { handlers }: Program,
  { result, rule }: { result: RuleResult; rule: CompiledRule },
  facts: FactStore,
): Work<void> {
  const { event } = result;
  const almanac: HandlerAlmanac = {
    factValue: (fact, params, path) => facts.almanac.factValue(fact, params, path),
    addFact: (fact, given) => facts.add(fact, given),
  };
  const { onSuccess, onFailure } = rule.rule;
  const events = handlers?.events ?? {};
  const calls = result.result
    ? [
        () => onSuccess?.(event, almanac, result),
        () => handlers?.success?.(event, almanac, result),
        () => (Object.hasOwn(events, event.type) ? events[event.type]?.(event.params, almanac, result) : undefined),
      ]
    : [() => onFailure?.(event, almanac, result), () => handlers?.failure?.(event, almanac, result)];
  const place = ["rules", rule.position];
  for (const call of calls) {
    try {
      const answer: unknown = call();
      if (isThenable(answer)) yield { over: answer, issue: { code: "async-handler", path: place, params: {} } };
    } catch (error) {
      const params = { reason: reasonOf(error) };
      throw new RulesError([{ code: "handler-failed", path: place, params }], { cause: error });
    }
  }
}
