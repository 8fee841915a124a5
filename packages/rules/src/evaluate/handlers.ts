import type { Almanac } from "../facts/fact-definition.js";
import type { RuleEvent } from "../model/rule-event.js";
import type { RuleResult } from "../trace/rule-result.js";

/** What a handler may ask, and add. */
export interface HandlerAlmanac extends Almanac {
  /** Gives a fact a value, a function or a definition, for rules of a lower priority than the one handled. */
  addFact(fact: string, given: unknown): void;
}

/** Called with the event of a rule that applied, or did not. A promise that it returns is waited for. */
export type RuleHandler = (event: RuleEvent, almanac: HandlerAlmanac, result: RuleResult) => unknown;

/** Called with the params of the event of a rule that applied. */
export type EventHandler = (
  params: RuleEvent["params"] | undefined,
  almanac: HandlerAlmanac,
  result: RuleResult,
) => unknown;

/** What to call while rules run. */
export interface Handlers {
  /** Called for each rule that applies, before the event's own handler. */
  readonly success?: RuleHandler;
  /** Called for each rule that does not. */
  readonly failure?: RuleHandler;
  /** Called for each rule that applies, by the type of its event. */
  readonly events?: Readonly<Record<string, EventHandler>>;
}
