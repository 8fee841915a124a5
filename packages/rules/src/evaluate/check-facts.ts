import type { CompiledRule, RequiredFact } from "../compile/program.js";
import { RulesError, type RulesIssue } from "../errors/rules-error.js";
import type { FactStore } from "../facts/fact-store.js";

/** The facts that rules name, each once. */
export function requiredFacts(rules: readonly CompiledRule[]): readonly RequiredFact[] {
  const required = new Map<string, RequiredFact>();
  for (const { position, facts } of rules) {
    for (const fact of facts) if (!required.has(fact)) required.set(fact, { fact, position });
  }
  return [...required.values()];
}

/**
 * Checks that facts are there, before any condition is evaluated.
 *
 * @throws RulesError `undefined-fact` for each that is not, where that is an error
 */
export function checkFacts(required: readonly RequiredFact[], facts: FactStore): void {
  if (facts.missingFacts !== "error" || required.every(({ fact }) => facts.has(fact))) return;
  const absent = required.filter(({ fact }) => !facts.has(fact));
  const [first, ...rest] = absent.map(({ fact, position }): RulesIssue => ({
    code: "undefined-fact",
    path: ["rules", position],
    params: { fact },
  }));
  throw new RulesError([first as RulesIssue, ...rest]);
}
