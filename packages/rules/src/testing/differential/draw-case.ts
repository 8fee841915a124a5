import fc from "fast-check";
import type { RootCondition } from "../../model/condition.js";
import type { Rule } from "../../model/rule.js";
import type { Ruleset } from "../../model/ruleset.js";
import type { DifferentialCase, HandlerSpec } from "./differential-case.js";
import { drawFactReference, drawRoot, drawRuleRoot } from "./draw-condition.js";
import { drawFact, drawFacts } from "./draw-facts.js";
import { drawFactValue, factIds } from "./draw-value.js";
import { compact, Draws } from "./draws.js";
import { keepTimelyHandlers } from "./timely-handlers.js";

/** How many choices a case may take; the few that take more end simply. */
const choices = 320;

/** The choices that make a case. */
export const caseNumbers: fc.Arbitrary<number[]> = fc.noBias(
  fc.array(fc.nat(0xffff), { minLength: choices, maxLength: choices }),
);

/** Rulesets with facts and options, made to reach everything in which an evaluator can differ from json-rules-engine. */
export const differentialCase: fc.Arbitrary<DifferentialCase> = caseNumbers.map((numbers) =>
  drawCase(new Draws(numbers)),
);

/** The case that some choices make. */
export function drawCase(draws: Draws): DifferentialCase {
  const handlers = draws.chance(25) ? draws.list({ min: 1, max: 2 }, () => drawHandler(draws)) : [];
  const rules = draws.list({ min: 1, max: 4 }, (index) => drawRule(draws, index, handlers.length > 0));
  return keepTimelyHandlers({
    ruleset: { schemaVersion: 1, id: "case", version: "1", rules, conditions: drawNamed(draws) },
    missingFacts: draws.pick(["undefined", "undefined", "error"]),
    allowUndefinedConditions: !draws.chance(30),
    replaceFactsInEventParams: draws.chance(50),
    replaceOperators: draws.chance(15),
    handlers,
    ...drawFacts(draws, draws.pick([0, 0, 0, 20])),
  });
}

function drawRule(draws: Draws, index: number, areHandled: boolean): Rule {
  // Rules with handlers come first, those that read what handlers add come last; mostly.
  const isFirst = areHandled && index < 2 && !draws.chance(30);
  const facts = factIds(isFirst ? 0 : areHandled ? 8 : 1);
  const priorities = [undefined, 1, 2, undefined, 2, 3, 10, 0, "2", "10", 2.9, Number.NaN, "abc", "5abc", null, ""];
  const mode = draws.maybe(10, () => draws.pick(["shadow", "off"]));
  // json-rules-engine refuses a priority of less than 1, and so do we also for a rule that is off.
  const isRefused = draws.below(200) === 199 && mode !== "off";
  const given = compact({
    priority: isRefused ? -1 : isFirst ? 100 : draws.pick(priorities),
    name: draws.pick([undefined, undefined, "first", 0, ""]),
    mode,
  });
  const names = ["p", "q", "r", "p", "q", "r", "p", "q", "r", "none"];
  const conditions = drawRuleRoot({ draws, names, facts }, 2);
  return { id: `r${index + 1}`, conditions, event: drawEvent(draws, facts), ...given };
}

function drawEvent(draws: Draws, facts: readonly string[]): Rule["event"] {
  const note = draws.maybe(20, () => 1);
  return { type: draws.pick(["e1", "e2", "e3"]), ...compact({ params: drawEventParams(draws, facts), note }) };
}

function drawEventParams(draws: Draws, facts: readonly string[]): unknown {
  const kind = draws.below(100);
  if (kind < 35) return undefined;
  if (kind < 50) return draws.pick([{}, null, 0, ""]);
  if (kind < 65) return draws.pick([{ a: 1 }, { deep: { in: { fact: "a" } } }, { list: [{ fact: "a" }] }]);
  const reference = (): Record<string, unknown> => drawFactReference({ draws, facts });
  if (kind < 90) return { a: reference(), b: "kept" };
  return { a: reference(), b: reference(), c: drawFactValue(draws) };
}

/** A named condition refers to later ones only, so that there is no circle unless one is put there. */
function drawNamed(draws: Draws): NonNullable<Ruleset["conditions"]> {
  if (draws.below(200) === 199) {
    // Each step of the circle is taken at once: one that waits for a promise would never end.
    return { p: { condition: "q" }, q: { all: [{ condition: "r" }] }, r: { not: { condition: "p" } } };
  }
  const facts = factIds(0);
  const draw = (names: readonly string[]): RootCondition => drawRoot({ draws, names, facts }, 1);
  return { p: draw(["q", "r"]), q: draw(["r", "r", "none"]), r: draw(["none"]) };
}

function drawHandler(draws: Draws): HandlerSpec {
  const spec: HandlerSpec = {
    ruleId: draws.pick(["r1", "r2"]),
    on: draws.pick(["success", "failure", "event"]),
    isAsync: draws.chance(50),
  };
  if (draws.chance(5)) return spec;
  return { ...spec, add: { fact: draws.pick(["g", "g", "f"]), spec: drawFact(draws, "f") } };
}
