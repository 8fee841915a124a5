import { drawFactValue, drawParams, drawPath } from "./draw-value.js";
import type { FactSpec, FactSpecs, Formula } from "./differential-case.js";
import { compact, type Draws } from "./draws.js";

/** Where the facts of a case stand. */
export interface FactTables {
  /** Facts of the engine. */
  readonly declared: FactSpecs;
  /** Facts of the run. */
  readonly given: FactSpecs;
  /** Facts of the run that it inherits. */
  readonly inherited: FactSpecs;
}

const ids = ["a", "b", "c", "d", "e", "f"];
const priorities = [2, 3, 10, -1, 0, 2.7, Number.NaN];

/**
 * Facts for every name, but for those that are left out.
 *
 * @param absence - how many of a hundred are left out
 */
export function drawFacts(draws: Draws, absence: number): FactTables {
  const declared: Record<string, FactSpec> = {};
  const given: Record<string, FactSpec> = {};
  const inherited: Record<string, FactSpec> = {};
  for (const id of ids) {
    if (draws.chance(absence)) continue;
    const spec = drawFact(draws, id);
    const place = draws.below(100);
    if (place < 55) given[id] = spec;
    else if (place < 85) declared[id] = spec;
    else if (place < 90) inherited[id] = spec;
    else {
      declared[id] = spec;
      (place < 98 ? given : inherited)[id] = drawFact(draws, id);
    }
  }
  return { declared, given, inherited };
}

/** A fact, constant or computed. */
export function drawFact(draws: Draws, id: string): FactSpec {
  const options = compact({
    cache: draws.maybe(25, () => draws.pick([false, false, true])),
    priority: draws.maybe(25, () => draws.pick(priorities)),
  });
  if (!draws.chance(45)) return { source: { value: drawFactValue(draws, id) }, ...options };
  const formula = drawFormula(draws, id);
  return { source: { formula }, ...compact({ turns: draws.maybe(25, () => draws.below(4)) }), ...options };
}

/** How a fact is computed; it asks only for facts before it in the alphabet, so that none asks for itself. */
function drawFormula(draws: Draws, id: string): Formula {
  const kind = draws.below(100);
  if (kind < 50) return { kind: "value", value: drawFactValue(draws, id) };
  if (kind < 70) return { kind: "params" };
  if (kind < 80) return { kind: "param" };
  if (kind >= 98) return { kind: "failure" };
  const fact = draws.pick([...ids.slice(0, Math.max(0, ids.indexOf(id))), "toString"]);
  if (fact === "toString" && !draws.chance(10)) return { kind: "params" };
  return {
    kind: "fact",
    fact,
    ...compact({ params: drawParams(draws), path: draws.maybe(33, () => drawPath(draws)) }),
  };
}
