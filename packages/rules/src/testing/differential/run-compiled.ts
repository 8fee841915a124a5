import { compileRuleset } from "../../compile/compile-ruleset.js";
import { RulesError } from "../../errors/rules-error.js";
import type { RuleResult } from "../../trace/rule-result.js";
import type { RuleEvent } from "../../model/rule-event.js";
import type { DifferentialCase } from "./differential-case.js";
import { materialize, type MaterializedCase } from "./materialize.js";
import type { ErrorKind, Outcome } from "./outcome.js";

/** What the compiled rules make of a case in exact mode, waiting for facts and handlers. */
export async function runCompiled(differentialCase: DifferentialCase): Promise<Outcome> {
  const given = materialize(differentialCase);
  try {
    const { ruleset, options, facts } = given;
    const evaluation = await compileRuleset(ruleset, { ...options, exact: true }).evaluateAsync(facts);
    return answer(given, {
      events: evaluation.events,
      failureEvents: await evaluation.failureEvents(),
      results: await evaluation.results(),
      failureResults: await evaluation.failureResults(),
    });
  } catch (error) {
    return failure(error);
  }
}

/** The same without waiting; undefined where something has to be waited for. */
export function runCompiledNow(differentialCase: DifferentialCase): Outcome | undefined {
  const given = materialize(differentialCase);
  try {
    const { ruleset, options, facts } = given;
    const evaluation = compileRuleset(ruleset, { ...options, exact: true }).evaluate(facts);
    return answer(given, {
      events: evaluation.events,
      failureEvents: evaluation.failureEvents(),
      results: evaluation.results(),
      failureResults: evaluation.failureResults(),
    });
  } catch (error) {
    if (RulesError.isInstance(error) && (error.code === "async-fact" || error.code === "async-handler")) {
      return undefined;
    }
    return failure(error);
  }
}

function answer(
  { calls, handled }: MaterializedCase,
  found: {
    readonly events: readonly RuleEvent[];
    readonly failureEvents: readonly RuleEvent[];
    readonly results: readonly RuleResult[];
    readonly failureResults: readonly RuleResult[];
  },
): Outcome {
  return { kind: "answer", ...found, calls, handled: handled.sort() };
}

/** An error that is none of ours is a fault, and not for this to hide. */
function failure(error: unknown): Outcome {
  if (!RulesError.isInstance(error)) throw error;
  return { kind: "error", error: { kind: error.code as ErrorKind, message: error.message } };
}
