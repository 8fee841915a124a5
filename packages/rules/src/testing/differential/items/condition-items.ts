import { factOf, type ItemTest, type Node, partsOf, type Seen } from "./seen.js";

const isBoolean = (node: Node): boolean => ["all", "any", "not"].some((key) => Object.hasOwn(node, key));
const isReference = (node: Node): boolean => Object.hasOwn(node, "condition");
const has = (node: Node, ...keys: string[]): boolean => keys.every((key) => Object.hasOwn(node, key));
const isOdd = (result: unknown): boolean => result !== undefined && typeof result !== "boolean";

function besideOthers(holds: (priority: unknown) => boolean): ItemTest {
  return ({ siblings }) => siblings.some(({ priority }) => priority !== undefined && holds(priority));
}

function rulePriority(holds: (priority: unknown) => boolean): ItemTest {
  return ({ rules }) => rules.length > 1 && rules.some(({ priority }) => priority !== undefined && holds(priority));
}

/** Whether the results have a boolean of at least two conditions that were evaluated. */
function twoEvaluated(seen: Seen, holds: (results: readonly unknown[], node: Node) => boolean): boolean {
  return (seen.tree as readonly unknown[] as readonly Node[]).some((node) => {
    const results = partsOf(node).flatMap((part) => ("result" in part ? [part["result"]] : []));
    return results.length > 1 && holds(results, node);
  });
}

function named({ case: { ruleset } }: Seen, node: Node): Node | undefined {
  const { conditions = {} } = ruleset;
  const name = node["condition"] as string;
  return Object.hasOwn(conditions, name) ? (conditions[name] as unknown as Node) : undefined;
}

const isPassedOver = (node: Node): boolean => "operator" in node && !("result" in node);

/** Items 3 to 9, 12 to 14: priorities, groups, booleans, named conditions. */
export const conditionItems: Readonly<Record<string, ItemTest>> = {
  "3 a negative priority": besideOthers((priority) => Number(priority) < 0),
  "3 a fractional priority": besideOthers((priority) => typeof priority === "number" && priority % 1 > 0),
  "3 a priority as text": besideOthers((priority) => typeof priority === "string" && Number(priority) > 0),
  "3 the priority 0": besideOthers((priority) => priority === 0 || priority === "0"),
  "3 a priority that is no number": besideOthers((priority) => Number.isNaN(Number(priority))),
  "3 the priority of a fact": (seen) =>
    seen.siblings.some(({ fact, priority }) => !priority && seen.case.declared[fact as string]?.priority !== undefined),
  "3 the priority of a fact of the run": (seen) =>
    seen.siblings.some(({ fact, priority }) => !priority && seen.case.given[fact as string]?.priority !== undefined),
  "3 the priority of a boolean": ({ siblings }) =>
    siblings.some((node) => isBoolean(node) && node["priority"] !== undefined),
  "3 a reference without priority": ({ siblings }) =>
    siblings.some((node) => isReference(node) && node["priority"] === undefined),
  "4 a whole group evaluated though its first decides": (seen) =>
    twoEvaluated(seen, (results, node) => results[0] === "any" in node),
  "4 a group passed over": ({ tree }) => tree.some((node) => isPassedOver(node as unknown as Node)),
  "4 an undefined fact passed over": (seen) =>
    seen.case.missingFacts === "error" &&
    seen.tree.some(({ fact, ...node }) => isPassedOver(node) && factOf(seen, fact as string) === undefined),
  "4 an unknown operator passed over": ({ tree }) =>
    tree.some((node) => isPassedOver(node as unknown as Node) && node.operator?.startsWith("nowhere")),
  "4 an undefined fact that ends the run": ({ error }) => error === "undefined-fact",
  "6 a rule's priority 0": rulePriority((priority) => priority === 0),
  "6 a rule's fractional priority": rulePriority((priority) => priority === 2.9),
  "6 a rule's priority as text": rulePriority((priority) => priority === "10"),
  "6 a rule's priority that is no number": rulePriority((priority) => Number.isNaN(Number(priority))),
  "6 a rule's priority that is refused": ({ error }) => error === "invalid-priority",
  "7 all of nothing": ({ tree }) => tree.some(({ all, result }) => all?.length === 0 && result === true),
  "7 any of nothing": ({ tree }) => tree.some(({ any, result }) => any?.length === 0 && result === true),
  "7 not any of nothing": ({ tree }) => tree.some(({ not, result }) => not?.any?.length === 0 && result === false),
  "8 any before all": ({ nodes }) => nodes.some((node) => has(node, "any", "all")),
  "8 all before not": ({ nodes }) => nodes.some((node) => has(node, "all", "not") && !has(node, "any")),
  "8 any before not": ({ nodes }) => nodes.some((node) => has(node, "any", "not")),
  "8 a boolean with a leaf's keys": ({ nodes }) => nodes.some((node) => isBoolean(node) && has(node, "fact")),
  "8 a boolean with a reference's key": ({ rules }) =>
    rules.some(({ conditions }) => isBoolean(conditions as unknown as Node) && "condition" in conditions),
  "8 a reference with a leaf's keys": ({ siblings }) => siblings.some((node) => isReference(node) && has(node, "fact")),
  "8 several keys at the root": ({ rules }) =>
    rules.some(({ conditions }) => ["all", "any", "not"].filter((key) => key in conditions).length > 1),
  "9 a single answer that is no boolean, true": ({ answer }) =>
    answer?.results.some(({ result }) => isOdd(result)) === true,
  "9 a single answer that is no boolean, false": ({ answer }) =>
    answer?.failureResults.some(({ result }) => isOdd(result)) === true,
  "9 two answers of which one is no boolean": (seen) =>
    twoEvaluated(seen, (results) => results.some((result) => isOdd(result) && Boolean(result))),
  "9 not of an answer that is no boolean": ({ tree }) => tree.some(({ not }) => isOdd(not?.result)),
  "12 an unknown condition": ({ error }) => error === "unknown-condition",
  "12 an unknown condition that is false": ({ tree }) =>
    tree.some(({ condition, result }) => condition !== undefined && result === false),
  "12 not an unknown condition": ({ tree }) =>
    tree.some(({ not, result }) => not?.condition !== undefined && result === true),
  "13 a named condition evaluated": (seen) =>
    seen.answer !== undefined && seen.nodes.some((node) => isReference(node) && named(seen, node) !== undefined),
  "13 a name of its own": (seen) =>
    seen.nodes.some(
      (node) => isReference(node) && node["name"] !== undefined && named(seen, node)?.["name"] !== undefined,
    ),
  "13 a priority of its own": (seen) =>
    seen.siblings.some(
      (node) => isReference(node) && node["priority"] !== undefined && named(seen, node) !== undefined,
    ),
  "13 a chain": (seen) => seen.nodes.some((node) => isReference(node) && isReference(named(seen, node) ?? {})),
  "14 a circle": ({ error }) => error === "condition-cycle",
  "14 a circle never reached": ({ answer, nodes }) =>
    answer !== undefined && nodes.some(({ not }) => (not as Node | undefined)?.["condition"] === "p"),
};
