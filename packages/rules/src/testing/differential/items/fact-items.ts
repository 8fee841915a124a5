import { hasOrderedCalls } from "../has-ordered-calls.js";
import { paramsText } from "../materialize.js";
import {
  constantOf,
  factOf,
  isComputed,
  type ItemTest,
  type Node,
  referenceOf,
  type Seen,
  type SeenLeaf,
} from "./seen.js";

function leaf(holds: (leaf: SeenLeaf, seen: Seen) => boolean): ItemTest {
  return (seen) => seen.leaves.some((found) => holds(found, seen));
}

/** A comparison with a reference to a fact. */
function reference(holds: (reference: Node, leaf: SeenLeaf, seen: Seen) => boolean): ItemTest {
  return leaf((found, seen) => {
    const referred = referenceOf(found.value);
    return referred !== undefined && holds(referred, found, seen);
  });
}

const isPrimitive = (value: unknown): boolean => value !== undefined && Object(value) !== value;
const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isAt = (path: string, holds: (found: unknown) => boolean): ItemTest =>
  leaf((found) => found.path === path && holds(found.factResult));
const everyElement = (holds: (found: unknown) => boolean): ItemTest =>
  leaf(({ path, factResult }) => path?.includes("*") === true && holds(factResult));

/** Two comparisons that read one computed and kept fact, and how often that was computed. */
function twice(differ: (first: SeenLeaf, second: SeenLeaf) => boolean, times: number): ItemTest {
  return (seen) => {
    const read = seen.leaves.filter(({ fact }) => isComputed(seen, fact) && factOf(seen, fact)?.cache !== false);
    return read.some((first, index) =>
      read.slice(index + 1).some((second) => {
        if (first.fact !== second.fact || !differ(first, second)) return false;
        const keys = new Set([first, second].map(({ fact, params }) => `${fact} ${paramsText(params ?? {})}`));
        return seen.answer?.calls.filter((call) => keys.has(call)).length === times;
      }),
    );
  };
}

const sameParams = (first: SeenLeaf, second: SeenLeaf): boolean =>
  paramsText(first.params ?? {}) === paramsText(second.params ?? {});
const firstKey = ({ params }: SeenLeaf): string | undefined => Object.keys(params ?? {})[0];

function asks(kind: string): ItemTest {
  return leaf(({ fact }, seen) => {
    const source = factOf(seen, fact)?.source;
    return source !== undefined && "formula" in source && source.formula.kind === kind;
  });
}

/** Items 5 and 15 to 19: missing facts, paths, references, where facts stand, what is computed and how often. */
export const factItems: Readonly<Record<string, ItemTest>> = {
  "5 a value's fact and a fact, both computed": reference(
    ({ fact }, found, seen) => fact !== found.fact && isComputed(seen, fact as string) && isComputed(seen, found.fact),
  ),
  "5 a value's fact computed first": (seen) =>
    hasOrderedCalls(seen.case) &&
    seen.leaves.some(({ fact, value }) => {
      const other = referenceOf(value)?.["fact"];
      return other !== undefined && other !== fact && isComputed(seen, fact) && isComputed(seen, other as string);
    }),
  "15 a missing fact is an error": ({ error }) => error === "undefined-fact",
  "15 a missing fact that is true": leaf(
    ({ fact, operator, result }, seen) =>
      factOf(seen, fact) === undefined && ["notEqual", "notIn", "not:contains"].includes(operator) && result === true,
  ),
  "15 a missing fact that is false": leaf(
    ({ fact, operator, result }, seen) =>
      factOf(seen, fact) === undefined && operator === "doesNotContain" && result === false,
  ),
  "15 a name that every object inherits": leaf(
    ({ fact, factResult }) => fact === "toString" && factResult === undefined,
  ),
  "16 a path in what is no object": leaf(
    ({ fact, path, factResult }, seen) =>
      Boolean(path) && isPrimitive(constantOf(seen, fact)) && isPrimitive(factResult),
  ),
  "16 nothing at the path": leaf(
    ({ fact, path, factResult }, seen) =>
      Boolean(path) && typeof constantOf(seen, fact) === "object" && factResult === undefined,
  ),
  "16 every element, one": everyElement((found) => isList(found) && found.length === 1),
  "16 every element, many": everyElement((found) => isList(found) && found.length > 1),
  "16 every element, none": everyElement((found) => found === undefined),
  "16 a path without a root": isAt("x", (found) => found !== undefined),
  "16 a path that begins with a dot": leaf(
    ({ fact, path }, seen) => path === ".x" && Object.hasOwn(Object(constantOf(seen, fact)) as object, "x"),
  ),
  "16 the length of a list": isAt("$.length", (found) => typeof found === "number"),
  "16 the length of a text": isAt("$.y.z.length", (found) => found === 1),
  "17 a reference": reference(() => true),
  "17 a reference with params": reference(({ params }) => params !== undefined),
  "17 a reference with a path": reference(({ path }, { valueResult }) => Boolean(path) && valueResult !== undefined),
  "17 a reference with other keys": reference(({ more }) => more !== undefined),
  "17 a reference in a list, which is none": leaf(({ value }) => isList(value) && referenceOf(value[0]) !== undefined),
  "18 a function of the run": leaf(({ fact }, { case: { given } }) => {
    const source = given[fact]?.source;
    return source !== undefined && "formula" in source;
  }),
  "18 a fact of the run in the place of one of the engine": leaf(
    ({ fact }, { case: { given, declared } }) => given[fact] !== undefined && declared[fact] !== undefined,
  ),
  "18 an inherited fact": leaf(
    ({ fact }, { case: { given, inherited } }) => given[fact] === undefined && inherited[fact] !== undefined,
  ),
  "19 equal params, computed once": twice(sameParams, 1),
  "19 equal params in another order, computed once": twice(
    (first, second) =>
      sameParams(first, second) && firstKey(first) !== firstKey(second) && Boolean(first.params && second.params),
    1,
  ),
  "19 empty params and none, computed once": twice(
    (first, second) => sameParams(first, second) && (first.params === undefined) !== (second.params === undefined),
    1,
  ),
  "19 other paths, computed once": twice((first, second) => sameParams(first, second) && first.path !== second.path, 1),
  "19 other params, computed twice": twice((first, second) => !sameParams(first, second), 2),
  "19 params that are null": ({ answer }) => answer?.calls.some((call) => call.endsWith(" null")) === true,
  "19 computed for each reference": ({ case: { given }, answer }) =>
    answer?.calls.some(
      (call, index, calls) => calls.indexOf(call) < index && given[call.slice(0, 1)]?.cache === false,
    ) === true,
  "19 a constant in the cache of a function": leaf(
    ({ fact }, { case: { given, declared } }) =>
      given[fact]?.source !== undefined && "formula" in given[fact].source && "value" in (declared[fact]?.source ?? {}),
  ),
  "19 a fact that asks for another": asks("fact"),
  "19 a fact that takes time": leaf(({ fact }, seen) => factOf(seen, fact)?.turns !== undefined),
  "19 a fact that fails": ({ error }) => error === "fact-failed",
};
