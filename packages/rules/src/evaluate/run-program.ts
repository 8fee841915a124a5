import { no, notYet, yes } from "../compile/outcome.js";
import type { Overlay } from "../compile/overlay.js";
import type { Evaluate } from "../compile/evaluate.js";
import type { CompiledRule, Program } from "../compile/program.js";
import type { FactStore } from "../facts/fact-store.js";
import type { RuleEvent } from "../model/rule-event.js";
import { inRule } from "../trace/trace-rule.js";
import { findCandidates } from "./candidates.js";
import { checkFacts } from "./check-facts.js";
import type { Decisions } from "./decisions.js";
import { runNow, type Work } from "./drive.js";
import { eventOf, untilDone } from "./run-groups.js";
import type { Scratch } from "./scratch.js";

/**
 * Evaluates the rules that may apply, each condition once whatever number of rules it stands in, and only as far as
 * they need.
 *
 * @throws RulesError `async-fact` where a rule hangs on a fact that is being computed, and those of facts and operators
 */
export function evaluateNow(program: Program, overlay: Overlay, facts: FactStore): Decisions {
  checkFacts(overlay.required, facts);
  const scratch = program.pool.take();
  const attempt = begin({ program, overlay, facts, scratch });
  const decisions =
    attempt.open.length > 0 || program.replacesEventParams
      ? runNow(finish(attempt))
      : decisionsOf(
          attempt,
          attempt.applied.map((rank) => (program.rules[rank] as CompiledRule).event),
        );
  program.pool.giveBack(scratch);
  return decisions;
}

/** As {@link evaluateNow}, but waits: a rule that hangs on a fact is tried again when one has come. */
export function* evaluateLater(program: Program, overlay: Overlay, facts: FactStore): Work<Decisions> {
  checkFacts(overlay.required, facts);
  const scratch = program.pool.take();
  const decisions = yield* finish(begin({ program, overlay, facts, scratch }));
  program.pool.giveBack(scratch);
  return decisions;
}

interface Attempt {
  readonly program: Program;
  readonly facts: FactStore;
  readonly scratch: Scratch;
  readonly applied: number[];
  readonly unknown: number[];
  /** Ranks of the rules that hang on facts that are being computed. */
  open: readonly number[];
}

function begin(given: { program: Program; overlay: Overlay; facts: FactStore; scratch: Scratch }): Attempt {
  const { program, overlay, facts, scratch } = given;
  scratch.begin(facts, overlay);
  const attempt: Attempt = { program, facts, scratch, applied: [], unknown: [], open: [] };
  decide(attempt, scratch.ranks, findCandidates(program, overlay, { facts, scratch }));
  return attempt;
}

/** Tries so many rules. */
function decide(attempt: Attempt, ranks: readonly number[] | Int32Array, count: number): void {
  const { scratch, applied, unknown, program } = attempt;
  const { evaluate, rules } = program;
  const open: number[] = [];
  let rank = 0;
  try {
    for (let index = 0; index < count; index++) {
      rank = ranks[index] as number;
      const outcome = (evaluate[rank] as Evaluate)(scratch);
      if (outcome !== no) (outcome === yes ? applied : outcome === notYet ? open : unknown).push(rank);
    }
  } catch (error) {
    throw inRule(error, rules[rank] as CompiledRule);
  }
  attempt.open = open;
}

function* finish(attempt: Attempt): Work<Decisions> {
  const { program, facts } = attempt;
  yield* untilDone(facts, () => {
    decide(attempt, attempt.open, attempt.open.length);
    return attempt.open.length === 0;
  });
  // What was waited for comes in no order.
  ascending(attempt.applied);
  ascending(attempt.unknown);
  const events: RuleEvent[] = [];
  for (const rank of attempt.applied) {
    events.push(yield* eventOf(program, program.rules[rank] as CompiledRule, facts));
  }
  return decisionsOf(attempt, events);
}

function decisionsOf({ facts, applied, unknown }: Attempt, events: readonly RuleEvent[]): Decisions {
  return { facts, applied, events, unknown, results: null };
}

function ascending(ranks: number[]): void {
  ranks.sort((first, second) => first - second);
}
