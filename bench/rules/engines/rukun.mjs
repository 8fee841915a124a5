import { compileRuleset } from "@rukun/rules";
import { extendedOperators } from "@rukun/rules/operators";

/** Rukun, with facts that are missing undefined and the events read. */
export function prepare(ruleset, { operators = {} }) {
  const program = compileRuleset(ruleset, {
    operators: { ...extendedOperators, ...operators },
    missingFacts: "undefined",
  });
  return (facts) => program.evaluate(facts).events;
}
