import { Almanac } from "json-rules-engine";
import { engineFacts } from "../../reference/engine-facts.js";
import { pathResolver } from "../../reference/path-resolver.js";
import { toEngine } from "../../reference/to-engine.js";
import type { DifferentialCase } from "./differential-case.js";
import { errorKind } from "./error-kind.js";
import { materialize } from "./materialize.js";
import type { ErrorKind } from "./outcome.js";
import { withoutUnhandledRejections } from "./without-unhandled-rejections.js";

/** What an engine has that its type does not say. */
interface EngineParts {
  readonly rules: readonly { evaluate(almanac: unknown): Promise<unknown> }[];
  readonly conditions: Map<string, unknown>;
  operators: { get(name: string): Operator | null };
  evaluateRules(rules: unknown, almanac: unknown): Promise<unknown>;
  stop(): void;
}

interface Operator {
  evaluate(fact: unknown, value: unknown): unknown;
}

/**
 * Every kind of error that comes up while rules of the first priority that fails are evaluated. Which of them ends the
 * run hangs on the order in which promises settle, which no other evaluator has.
 */
export function possibleErrors(differentialCase: DifferentialCase): Promise<ErrorKind[]> {
  return withoutUnhandledRejections(() => run(differentialCase));
}

async function run(differentialCase: DifferentialCase): Promise<ErrorKind[]> {
  const { ruleset, options, facts } = materialize(differentialCase);
  const engine = toEngine(ruleset, options);
  const kinds: ErrorKind[] = [];
  const note = (error: unknown): void => void kinds.push(errorKind(error));
  const parts = engine as unknown as EngineParts;

  const evaluateRules = parts.evaluateRules.bind(parts);
  parts.evaluateRules = async (...given) => {
    try {
      return await evaluateRules(...given);
    } catch (error) {
      // Without this the rules of the next priority would run.
      parts.stop();
      note(error);
      throw error;
    }
  };
  for (const rule of parts.rules) {
    const evaluate = rule.evaluate.bind(rule);
    rule.evaluate = (almanac) => noting(() => evaluate(almanac), note);
  }
  const { operators, conditions } = parts;
  parts.operators = {
    get(name) {
      const operator = operators.get(name);
      if (operator === null) kinds.push("unknown-operator");
      return operator && { evaluate: (fact, value) => noting(() => operator.evaluate(fact, value), note) };
    },
  };
  const find = conditions.get.bind(conditions);
  conditions.get = (name) => {
    const condition = find(name);
    if (condition === undefined && options.allowUndefinedConditions !== true) kinds.push("unknown-condition");
    return condition;
  };
  class NotingAlmanac extends Almanac {
    override factValue<Value>(...asked: Parameters<Almanac["factValue"]>): Promise<Value> {
      return noting(() => super.factValue<Value>(...asked), note);
    }
  }
  const allowUndefinedFacts = options.missingFacts === "undefined";
  const almanac = new NotingAlmanac({ allowUndefinedFacts, pathResolver });
  await engine.run(engineFacts(facts), { almanac }).catch(note);
  return kinds;
}

/** Notes what is thrown, and what a promise is rejected with. */
function noting<Result>(act: () => Result, note: (error: unknown) => void): Result {
  try {
    const result = act();
    if (result instanceof Promise) result.catch(note);
    return result;
  } catch (error) {
    note(error);
    throw error;
  }
}
