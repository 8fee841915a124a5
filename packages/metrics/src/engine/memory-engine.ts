import { countPrimitive, type Integers, type PrimitiveQuery } from "../primitives/primitives.js";
import type { LogFacts } from "./log-facts.js";

/** Answers primitives: the seam between what a metric means and where its integers are counted. */
export interface Engine {
  /** Counts what a query asks for. */
  count<Query extends PrimitiveQuery>(query: Query): Integers<Query>;
}

/** The engine that counts in memory. Questions that several metrics ask are answered once. */
export function createMemoryEngine(facts: LogFacts): Engine {
  const answers = new Map<string, unknown>();
  return {
    count<Query extends PrimitiveQuery>(query: Query): Integers<Query> {
      const key = JSON.stringify(query);
      if (!answers.has(key)) answers.set(key, countPrimitive(facts, query));
      return answers.get(key) as Integers<Query>;
    },
  };
}
