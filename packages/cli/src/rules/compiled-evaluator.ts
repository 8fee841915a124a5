import { RulesError, type MissingFacts } from "@rukun/rules";
import { toLineError, type EvaluateLine } from "./evaluator.js";
import type { RulesetFile } from "./ruleset-file.js";

/** Evaluates a ruleset as compiled. */
export function createCompiledEvaluator(
  file: RulesetFile,
  options: { readonly exact: boolean; readonly missingFacts: MissingFacts; readonly locale: string },
): EvaluateLine {
  const { exact, missingFacts, locale } = options;
  const program = file.compile({ exact, missingFacts });
  return (facts) => {
    try {
      const evaluation = program.evaluate(facts);
      const unknown = evaluation.unknownRules().map(({ id }) => id);
      return {
        events: evaluation.events,
        failureEvents: evaluation.failureEvents(),
        ...(unknown.length === 0 ? {} : { unknownRules: unknown }),
      };
    } catch (error) {
      if (RulesError.isInstance(error)) return toLineError(error, locale);
      throw error;
    }
  };
}
