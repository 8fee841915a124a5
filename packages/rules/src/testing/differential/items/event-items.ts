import type { Rule } from "../../../model/rule.js";
import type { RuleResult } from "../../../trace/rule-result.js";
import { factOf, type ItemTest, type Node, referenceOf, type Seen } from "./seen.js";

/** A rule with its result. */
function rule(holds: (rule: Rule, result: RuleResult, seen: Seen) => boolean): ItemTest {
  return (seen) => {
    const results = [...(seen.answer?.results ?? []), ...(seen.answer?.failureResults ?? [])];
    return seen.rules.some((written) => {
      const result = results.find(({ ruleId }) => ruleId === written.id);
      return result !== undefined && holds(written, result, seen);
    });
  };
}

const paramsOf = (event: unknown): unknown => (event as Node)["params"];

/** A reference to a fact in the params of an event. */
function replaced(holds: (reference: Node, found: unknown, result: RuleResult, seen: Seen) => boolean): ItemTest {
  return rule(({ event }, result, seen) => {
    if (!seen.case.replaceFactsInEventParams || typeof paramsOf(event) !== "object") return false;
    return Object.entries(event.params ?? {}).some(([key, value]) => {
      const reference = referenceOf(value);
      return reference !== undefined && holds(reference, result.event.params?.[key], result, seen);
    });
  });
}

/** Items 23, 24 and 26, and handlers: events, their params, the tree of a result. */
export const eventItems: Readonly<Record<string, ItemTest>> = {
  "23 an event with another key": rule(({ event }) => "note" in event),
  "23 an event without params": rule(({ event }) => !("params" in event)),
  "23 an event with params that are none": rule(({ event }) => "params" in event && !paramsOf(event)),
  "24 a fact in the params of a rule that applies": replaced((_, __, { result }) => Boolean(result)),
  "24 a fact in the params of a rule that does not": replaced((_, __, { result }) => !result),
  "24 a fact in the params with a path": replaced(({ path }, found) => path === "$.x" && found !== undefined),
  "24 a fact in the params with params": replaced(({ params }) => params !== undefined),
  "24 a missing fact in the params": ({ error, rules, ...seen }) =>
    error === "undefined-fact" &&
    seen.case.replaceFactsInEventParams &&
    rules.some(({ event }) =>
      Object.values(event.params ?? {}).some((value) => {
        const fact = referenceOf(value)?.["fact"];
        return fact !== undefined && factOf({ error, rules, ...seen }, fact as string) === undefined;
      }),
    ),
  "24 a fact deep in the params": rule(
    ({ event }, _, seen) => seen.case.replaceFactsInEventParams && "deep" in Object(paramsOf(event)),
  ),
  "24 facts in the params that stay": rule(
    ({ event }, _, { case: { replaceFactsInEventParams } }) =>
      !replaceFactsInEventParams && referenceOf((Object(paramsOf(event)) as Node)["a"]) !== undefined,
  ),
  "26 a condition passed over": ({ tree }) => tree.some((node) => "operator" in node && !("result" in node)),
  "26 what came of a boolean": ({ tree }) => tree.some((node) => "all" in node && node.result === true),
  "26 a boolean passed over": ({ tree, answer }) =>
    tree.some(
      (node) =>
        "any" in node && !("result" in node) && answer?.results.every(({ conditions }) => conditions !== node) === true,
    ),
  "26 a key that means nothing": ({ nodes, answer }) => answer !== undefined && nodes.some((node) => "note" in node),
  "26 a priority as text": ({ tree }) => tree.some(({ priority }) => typeof priority === "string"),
  "26 a fact that is undefined": ({ leaves }) => leaves.some((leaf) => !("factResult" in leaf)),
  "26 a rule's name": rule(({ name }, result) => Boolean(name) && result.name === name),
  "26 a rule named 0": rule(({ name }, result) => name === 0 && result.name === 0),
  "handlers that are called": ({ answer }) => (answer?.handled.length ?? 0) > 0,
  "handlers that add a fact": ({ case: { handlers }, leaves }) =>
    leaves.some(({ fact, factResult }) => factResult !== undefined && fact === "g" && handlers.length > 0),
  "handlers that add a fact in the place of another": (seen) =>
    seen.case.handlers.some(({ add }) => add?.fact === "f") &&
    seen.leaves.some(({ fact }) => fact === "f" && factOf(seen, "f") !== undefined),
  "handlers that fail": ({ error }) => error === "handler-failed",
};
