import { Engine } from "json-rules-engine";

/** json-rules-engine, with the operators beyond its own added as functions. */
export function prepare({ rules }, { operators = {} }) {
  const engine = new Engine(rules, { allowUndefinedFacts: true });
  engine.addOperator("includes", (fact, value) => fact.includes(value));
  for (const [name, evaluate] of Object.entries(operators)) engine.addOperator(name, evaluate);
  return async (facts) => (await engine.run(facts)).events;
}
