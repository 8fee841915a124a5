import { Overlay, type OverlayOptions } from "../compile/overlay.js";
import type { Program } from "../compile/program.js";
import { explainRules, type ExplainOptions, type Explanation } from "../explain/explain-rules.js";
import { FactStore, type Facts } from "../facts/fact-store.js";
import type { Ruleset } from "../model/ruleset.js";
import type { Decisions } from "./decisions.js";
import { runLater, runNow, type Work } from "./drive.js";
import { createAsyncEvaluation, createEvaluation, type AsyncEvaluation, type Evaluation } from "./evaluation.js";
import { runGroups } from "./run-groups.js";
import { evaluateLater, evaluateNow } from "./run-program.js";

/** A compiled ruleset. Any number of evaluations may run at one time; none knows of another. */
export interface RuleProgram {
  /** The ruleset that it was compiled from. */
  readonly ruleset: Ruleset;
  /**
   * Evaluates the rules.
   *
   * @param facts - by id: values, functions, or `defineFact` of either
   * @throws RulesError `undefined-fact`, `fact-failed`, `operator-failed`, `handler-failed`; `async-fact` or
   * `async-handler` where something has to be waited for
   */
  evaluate(facts?: Facts): Evaluation;
  /**
   * Evaluates the rules, waiting for facts and handlers where it must.
   *
   * @param facts - by id: values, functions, or `defineFact` of either
   * @throws RulesError as {@link RuleProgram.evaluate}, but for what has to be waited for
   */
  evaluateAsync(facts?: Facts): Promise<AsyncEvaluation>;
  /**
   * Says why each rule applies or does not: its conditions with the values compared, which of them decided, and what
   * was missing. No handler is called.
   *
   * @throws RulesError as {@link RuleProgram.evaluate}, and `unknown-rule`
   */
  explain(facts?: Facts, options?: ExplainOptions): Explanation;
  /** As {@link RuleProgram.explain}, waiting for facts where it must. */
  explainAsync(facts?: Facts, options?: ExplainOptions): Promise<Explanation>;
  /**
   * The program with the modes, thresholds and lists of one community, which costs little: nothing but its own lists
   * is compiled.
   *
   * @throws RulesError `unknown-rule`, `unknown-threshold` or `unknown-list`
   */
  withOverlay(options: OverlayOptions): RuleProgram;
}

/** A program to be called. */
export function createRuleProgram(program: Program, overlay: Overlay = new Overlay(program)): RuleProgram {
  const isTraced = program.isExact || program.handlers !== null;
  const work = (store: FactStore): Work<Decisions> =>
    isTraced ? runGroups(program, overlay, store) : evaluateLater(program, overlay, store);
  return {
    ruleset: program.ruleset,
    evaluate(facts = {}) {
      const store = new FactStore(facts, program);
      const decisions = isTraced ? runNow(work(store)) : evaluateNow(program, overlay, store);
      return createEvaluation(program, overlay, decisions);
    },
    async evaluateAsync(facts = {}) {
      return createAsyncEvaluation(program, overlay, await runLater(work(new FactStore(facts, program))));
    },
    explain: (facts = {}, options) =>
      runNow(explainRules({ program, overlay, facts: new FactStore(facts, program) }, options)),
    explainAsync: (facts = {}, options) =>
      runLater(explainRules({ program, overlay, facts: new FactStore(facts, program) }, options)),
    withOverlay: (options) => createRuleProgram(program, new Overlay(program, options)),
  };
}
