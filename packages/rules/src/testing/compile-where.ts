import { compileRuleset } from "../compile/compile-ruleset.js";
import type { CompileWhere } from "../counters/counter-event.js";

/** Compiles the conditions of counters as those of a rule, with facts that an event lacks undefined. */
export const compileWhere: CompileWhere = (conditions) => {
  const rule = { id: "where", conditions, event: { type: "counts" } };
  const program = compileRuleset(
    { schemaVersion: 1, id: "where", version: "1", rules: [rule] },
    { missingFacts: "undefined" },
  );
  return ({ facts }) => program.evaluate(facts).events.length > 0;
};
