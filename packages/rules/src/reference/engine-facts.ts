import { Fact } from "json-rules-engine";
import { isDefined, toFact } from "../facts/fact-definition.js";

/**
 * The facts of one run as json-rules-engine takes them: what `defineFact` made becomes its `Fact`, and everything
 * else stays as it is. Pass them to `engine.run`; without definitions among them they need no conversion.
 *
 * @example
 * const facts = engineFacts({ text: "halo", length: defineFact({ compute: () => 4, cache: false }) });
 * facts["text"] // => "halo"
 */
export function engineFacts(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const converted = Object.create(null) as Record<string, unknown>;
  // Inherited facts count, as in json-rules-engine.
  for (const id in facts) {
    const given = facts[id];
    converted[id] = isDefined(given) ? engineFact(id, given) : given;
  }
  return converted;
}

/**
 * A fact with its options, as json-rules-engine has it.
 *
 * @internal
 */
export function engineFact(id: string, given: unknown): Fact {
  const { value, compute, isCached, priority } = toFact(given);
  return new Fact(id, compute ?? value, { cache: isCached, priority });
}
