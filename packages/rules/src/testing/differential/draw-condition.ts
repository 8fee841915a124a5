import type { Condition, RootCondition } from "../../model/condition.js";
import {
  drawContainer,
  drawFactFor,
  drawLiteral,
  drawOrdered,
  drawParams,
  drawPath,
  drawScalar,
} from "./draw-value.js";
import { compact, type Draws } from "./draws.js";

const priorities: readonly unknown[] = [
  ...[1, 2, 2, 10, -1, 2.5],
  ...["2", "3", "2.5", "-1", 0, "0", Number.NaN, "abc", null],
];
const builtIn = [
  ...["equal", "notEqual", "equal", "notEqual", "in", "notIn", "contains", "doesNotContain"],
  ...["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"],
];
const custom = [
  ...["answersOne", "answersZero", "answersText", "answersEmptyText", "answersNull", "answersNothing", "answersNaN"],
  ...["answersList", "isText", "answersFact", "answersValue", "acceptsByFact", "is:same"],
];
const faulty = ["fails", "nowhere", "nowhere:equal", ":equal", "not:", "toString", "constructor:equal"];
const decoratorNames = [
  ...["not", "not", "someFact", "everyFact", "someValue", "everyValue", "swap"],
  ...["asItIs", "twice", "textOnly", "asText", "never"],
];

/** What conditions are drawn with. */
export interface ConditionDraws {
  /** Where choices come from. */
  readonly draws: Draws;
  /** The named conditions that they may refer to, also such as there are none of. */
  readonly names: readonly string[];
  /** The facts that they may read. */
  readonly facts: readonly string[];
}

/** What a named condition begins with. */
export function drawRoot(given: ConditionDraws, depth: number): RootCondition {
  return given.draws.chance(10) ? drawReference(given) : drawBoolean(given, depth);
}

/**
 * What a rule begins with. There alone a boolean comes before a reference in the same node: below, json-rules-engine
 * takes the reference and writes down the boolean, which is not worth doing again.
 */
export function drawRuleRoot(given: ConditionDraws, depth: number): RootCondition {
  const root = drawRoot(given, depth);
  return given.draws.chance(3) ? { condition: given.draws.pick(given.names), ...root } : root;
}

function drawCondition(given: ConditionDraws, depth: number): Condition {
  const { draws } = given;
  const kind = draws.below(100);
  if (kind < (depth === 0 ? 88 : 60)) return drawLeaf(given);
  return kind < (depth === 0 ? 100 : 70) ? drawReference(given) : drawBoolean(given, depth - 1);
}

function drawReference({ draws, names }: ConditionDraws): RootCondition {
  // A leaf's keys beside it mean nothing.
  const leaf = draws.maybe(5, () => ({ fact: "a", operator: "equal", value: 1 }));
  return { ...leaf, condition: draws.pick(names), ...drawOptions(draws) };
}

function drawBoolean(given: ConditionDraws, depth: number): RootCondition {
  const { draws } = given;
  const list = (): Condition[] => draws.list({ min: 0, max: 3 }, () => drawCondition(given, depth));
  const only = (): Condition => drawCondition(given, depth);
  const kind = draws.below(40);
  const options = drawOptions(draws);
  if (kind < 15) return { all: list(), ...options };
  if (kind < 28) return { any: list(), ...options };
  if (kind < 36) return { not: only(), ...options };
  return { ...drawManyKeys(given, { list, only }), ...options } as unknown as RootCondition;
}

/** A node with the keys of several kinds. */
function drawManyKeys(
  { draws, facts }: ConditionDraws,
  { list, only }: { list: () => Condition[]; only: () => Condition },
): Record<string, unknown> {
  const leaf = { fact: draws.pick(facts), operator: "equal", value: 1 };
  return draws.pick([
    () => ({ all: list(), any: list() }),
    () => ({ not: only(), all: list() }),
    () => ({ not: only(), any: list(), all: list() }),
    () => ({ ...leaf, any: list() }),
  ])();
}

function drawLeaf(given: ConditionDraws): Condition {
  const { draws, facts } = given;
  const decorators = draws.chance(40) ? draws.list({ min: 1, max: 3 }, () => draws.pick(decoratorNames)) : [];
  const kind = draws.below(200);
  const base = draws.pick(kind < 165 ? builtIn : kind < 199 ? custom : faulty);
  const path = draws.maybe(30, () => drawPath(draws));
  const more = draws.below(20);
  return {
    fact: drawFactFor(draws, facts, aptFact(decorators, base, path)),
    operator: [...decorators, base].join(":"),
    value: drawValue(given, decorators, base),
    ...compact({ params: drawParams(draws), path }),
    ...drawOptions(draws),
    // A key that means nothing to json-rules-engine, and one that only counts where missing facts are unknown.
    ...(more === 1 ? { note: "extra" } : more === 2 ? { onMissing: "pass" } : {}),
  };
}

function aptFact(decorators: readonly string[], base: string, path: string | undefined): string | undefined {
  if (path !== undefined) return "d";
  if (["someFact", "everyFact"].includes(decorators[0] ?? "") || /contain/i.test(base)) return "c";
  if (decorators.length > 0) return undefined;
  return base.includes("Than") ? "a" : base === "equal" ? "b" : undefined;
}

/** What a leaf compares with: mostly what fits its operator, so that not everything fails. */
function drawValue(given: ConditionDraws, decorators: readonly string[], base: string): unknown {
  const { draws } = given;
  const kind = draws.below(100);
  if (kind >= 80) return drawFactReference(given);
  if (kind >= 70) return drawLiteral(draws);
  const looksInside =
    ["in", "notIn"].includes(base) !== decorators.includes("swap") ||
    decorators.includes("someValue") ||
    decorators.includes("everyValue");
  if (looksInside) return drawContainer(draws);
  return base.includes("Than") ? drawOrdered(draws) : drawScalar(draws);
}

/** A reference to a fact, as a value or in the params of an event. */
export function drawFactReference({ draws, facts }: Omit<ConditionDraws, "names">): Record<string, unknown> {
  const path = draws.maybe(33, () => drawPath(draws));
  return { fact: draws.pick(facts), ...compact({ params: drawParams(draws), path, more: draws.maybe(20, () => 1) }) };
}

function drawOptions(draws: Draws): { readonly priority?: number; readonly name?: string } {
  const priority = draws.maybe(40, () => draws.pick(priorities));
  return compact({ priority, name: draws.maybe(15, () => draws.pick(["n1", "n2", ""])) });
}
