import type { Overlay } from "../compile/overlay.js";
import type { CompiledRule, Program } from "../compile/program.js";
import type { Rule, RuleMode } from "../model/rule.js";
import type { RuleEvent } from "../model/rule-event.js";
import type { RuleResult } from "../trace/rule-result.js";
import { TracedRule } from "../trace/trace-rule.js";
import type { TraceContext } from "../trace/traced-condition.js";
import type { Decisions } from "./decisions.js";
import { runLater, runNow, type Work } from "./drive.js";
import { eventOf, untilDone } from "./run-groups.js";

/** A rule that applied, and how it is to be taken. */
export interface RuleMatch {
  /** The rule. */
  readonly rule: Rule;
  /** Its mode, the community's own where it has one. */
  readonly mode: RuleMode;
  /** Its event, the same as in `events`. */
  readonly event: RuleEvent;
}

/** What of an evaluation is there at once. */
export interface EvaluationSummary {
  /** The events of the rules that apply, by priority, the highest first, then in the order of the ruleset. */
  readonly events: readonly RuleEvent[];
  /** Whether something was missing or failed, and rules hang on it or were decided without it. */
  readonly isDegraded: boolean;
  /** The rules that apply, in the order of `events`. */
  matches(): readonly RuleMatch[];
  /** The rules that neither apply nor do not, since facts are missing. */
  unknownRules(): readonly Rule[];
}

/** What came of an evaluation. What is a function is worked out when it is asked for. */
export interface Evaluation extends EvaluationSummary {
  /** The events of the rules that do not apply. */
  failureEvents(): readonly RuleEvent[];
  /** The rules that apply with what came of each of their conditions. */
  results(): readonly RuleResult[];
  /** The rules that do not apply with what came of each of their conditions. */
  failureResults(): readonly RuleResult[];
}

/** What came of an evaluation that waited for facts. What is a function is worked out when it is asked for. */
export interface AsyncEvaluation extends EvaluationSummary {
  /** The events of the rules that do not apply. */
  failureEvents(): Promise<readonly RuleEvent[]>;
  /** The rules that apply with what came of each of their conditions. */
  results(): Promise<readonly RuleResult[]>;
  /** The rules that do not apply with what came of each of their conditions. */
  failureResults(): Promise<readonly RuleResult[]>;
}

/** An evaluation that needs to wait for nothing. */
export function createEvaluation(program: Program, overlay: Overlay, decisions: Decisions): Evaluation {
  return new Finished(program, overlay, decisions);
}

/** An evaluation whose details may need to wait. */
export function createAsyncEvaluation(program: Program, overlay: Overlay, decisions: Decisions): AsyncEvaluation {
  return new FinishedLater(program, overlay, decisions);
}

/** What is worked out about an evaluation afterwards, on the same facts. */
class Details {
  readonly events: readonly RuleEvent[];
  readonly isDegraded: boolean;
  readonly #program: Program;
  readonly #overlay: Overlay;
  readonly #decisions: Decisions;

  constructor(program: Program, overlay: Overlay, decisions: Decisions) {
    this.events = decisions.events;
    this.isDegraded = decisions.unknown.length > 0 || decisions.facts.failures.size > 0;
    this.#program = program;
    this.#overlay = overlay;
    this.#decisions = decisions;
  }

  matches(): readonly RuleMatch[] {
    const { applied, events } = this.#decisions;
    return applied.map((rank, index) => {
      const { rule } = this.#rule(rank);
      return { rule, mode: this.#overlay.mode(rule.id, rule.mode), event: events[index] as RuleEvent };
    });
  }

  unknownRules(): readonly Rule[] {
    return this.#decisions.unknown.map((rank) => this.#rule(rank).rule);
  }

  /** Ranks of the rules that do not apply. */
  #failed(): readonly number[] {
    const { applied, unknown } = this.#decisions;
    const others = new Set([...applied, ...unknown]);
    return this.#program.rules
      .map(({ rank }) => rank)
      .filter((rank) => !others.has(rank) && this.#overlay.evaluated.has(rank));
  }

  *workOutFailureEvents(): Work<readonly RuleEvent[]> {
    const events: RuleEvent[] = [];
    for (const rank of this.#failed()) {
      const traced = this.#decisions.results?.get(rank)?.event;
      events.push(traced ?? (yield* eventOf(this.#program, this.#rule(rank), this.#decisions.facts)));
    }
    return events;
  }

  workOutResults(applied: boolean): Work<readonly RuleResult[]> {
    return this.#trace(applied ? this.#decisions.applied : this.#failed());
  }

  *#trace(ranks: readonly number[]): Work<readonly RuleResult[]> {
    const { results, facts } = this.#decisions;
    if (results !== null) return ranks.map((rank) => results.get(rank) as RuleResult);
    const context: TraceContext = { program: this.#program, overlay: this.#overlay, facts, nextReader: 0 };
    const written: RuleResult[] = [];
    for (const rank of ranks) {
      const rule = new TracedRule(this.#rule(rank));
      yield* untilDone(facts, () => rule.step(context));
      written.push(rule.result(yield* eventOf(this.#program, rule.compiled, facts)));
    }
    return written;
  }

  #rule(rank: number): CompiledRule {
    return this.#program.rules[rank] as CompiledRule;
  }
}

class Finished extends Details implements Evaluation {
  failureEvents(): readonly RuleEvent[] {
    return runNow(this.workOutFailureEvents());
  }

  results(): readonly RuleResult[] {
    return runNow(this.workOutResults(true));
  }

  failureResults(): readonly RuleResult[] {
    return runNow(this.workOutResults(false));
  }
}

class FinishedLater extends Details implements AsyncEvaluation {
  failureEvents(): Promise<readonly RuleEvent[]> {
    return runLater(this.workOutFailureEvents());
  }

  results(): Promise<readonly RuleResult[]> {
    return runLater(this.workOutResults(true));
  }

  failureResults(): Promise<readonly RuleResult[]> {
    return runLater(this.workOutResults(false));
  }
}
