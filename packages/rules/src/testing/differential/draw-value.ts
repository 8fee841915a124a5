import type { Draws } from "./draws.js";

/** One object, to be met as fact and as literal: only comparisons by identity tell it from an equal one. */
const sharedRecord = freeze({
  x: 1,
  y: { z: "b", x: [5] },
  list: [{ x: 1 }, { x: 2 }, { y: "a" }],
  "a b": "10",
});
const sharedList = freeze([1, 2, "a", sharedRecord]);
const sharedDate = new Date("2026-01-02T00:00:00Z");

const numbers: readonly unknown[] = [1, 1, 2, 10, -1, 0.5, Number.NaN];
const texts: readonly unknown[] = ["a", "a", "b", "ab", "", "9", "10", "5abc", "2026-01-02", "2026-01-10"];
const odd: readonly unknown[] = [
  null,
  undefined,
  true,
  5n,
  sharedDate,
  new Date("2026-01-02T00:00:00Z"),
  Object.freeze(Object.assign(Object.create(null) as object, { x: 2 })),
];
const scalars = [...numbers, ...texts, ...odd];
const ordered: readonly unknown[] = [1, 10, "10", "9", "5abc", "2026-01-02", "2026-01-10", null, Number.NaN, 5n];
const lists: readonly unknown[] = freeze([
  [1, 5, 10, "a", "b", "10"],
  [],
  [],
  [5],
  [1, 2],
  ["a", "b"],
  [1, "a", null],
  [[1], [2]],
  [Number.NaN, undefined],
  [{ x: 1 }, { x: "b" }],
  ["10", 10, "ab"],
  sharedList,
]);
const records: readonly unknown[] = freeze([
  sharedRecord,
  sharedRecord,
  {},
  { x: 1 },
  { x: "a", y: { z: 2 } },
  { x: [1, 2], y: null },
  { list: ["a", "b"], x: { y: 5 } },
  { list: [], length: 2 },
]);
const literals: readonly unknown[] = freeze([
  sharedRecord,
  sharedList,
  [{ fact: "a" }, 1],
  { deep: { fact: "a" } },
  { x: 1 },
  {},
]);
const kinds = [numbers, numbers, texts, texts, records, records, lists, lists, odd];

/** What facts mostly are, so that operators meet what they compare and paths something to walk in. */
const usual: Readonly<Record<string, readonly unknown[]>> = { a: ordered, b: scalars, c: lists, d: records };

/**
 * Whatever a fact may be.
 *
 * @param id - the fact's, where it matters
 */
export function drawFactValue(draws: Draws, id = ""): unknown {
  const values = usual[id];
  return draws.pick(values !== undefined && draws.chance(70) ? values : draws.pick(kinds));
}

/** A fact to read, often one that mostly is what an operator compares. */
export function drawFactFor(draws: Draws, facts: readonly string[], apt: string | undefined): string {
  return apt !== undefined && draws.chance(50) ? apt : draws.pick(facts);
}

/** A literal of the kinds that comparisons take. */
export function drawScalar(draws: Draws): unknown {
  return draws.pick(scalars);
}

/** A literal to be more or less than. */
export function drawOrdered(draws: Draws): unknown {
  return draws.pick(ordered);
}

/** A literal to look for something in. */
export function drawContainer(draws: Draws): unknown {
  return draws.chance(20) ? draws.pick(["abc", "a", "5abc10"]) : draws.pick(lists);
}

/** A literal of any kind, also an object, and what looks like a reference without being one. */
export function drawLiteral(draws: Draws): unknown {
  return draws.chance(50) ? draws.pick(literals) : drawFactValue(draws);
}

/** What a fact is asked with: nothing, empty, `null`, equal in another order, nearly equal. */
export function drawParams(draws: Draws): Record<string, unknown> | null | undefined {
  if (!draws.chance(50)) return undefined;
  const seldom = draws.pick([{ a: "1" }, { a: { fact: "b" } }, { a: [1, 2] }, { a: undefined }]);
  return draws.pick([{}, null, { a: 1, b: 2 }, { b: 2, a: 1 }, { a: 1 }, seldom]);
}

/** A path, safe to both engines. */
export function drawPath(draws: Draws): string {
  return draws.pick([
    ...["$.x", "x", "$.y.z", "$", "", "$[0]", "$[*]", "$.list[*]", "$.list[*].x", "$.*"],
    ...["$.length", "$.list.length", "$.y.z.length", "$['a b']", "$.missing", "$.toString", ".x", "[0]"],
  ]);
}

/**
 * The facts to read, few so that conditions share them.
 *
 * @param added - how often the fact that handlers add is among them; nobody else gives it, and `toString` nobody at all
 */
export function factIds(added: number): readonly string[] {
  const given = ["a", "b", "c", "d", "e", "f"];
  return [...[1, 2, 3, 4, 5].flatMap(() => given), "toString", ...Array.from({ length: added }, () => "g")];
}

function freeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}
