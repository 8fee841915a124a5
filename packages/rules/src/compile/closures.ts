import { RulesError } from "../errors/rules-error.js";
import { reasonOf } from "../errors/reason-of.js";
import { isThenable } from "../facts/is-thenable.js";
import { missing, pending } from "../facts/operand.js";
import type { ConditionNode } from "./condition-graph.js";
import { createDirectLeaf } from "./direct-leaf.js";
import type { Evaluate } from "./evaluate.js";
import type { Leaf } from "./leaf.js";
import { no, notYet, unknown, yes, type Outcome } from "./outcome.js";

/** Makes the functions that evaluate nodes, parts before what they are part of. */
export function createClosures(nodes: readonly ConditionNode[]): Evaluate[] {
  const closures: Evaluate[] = [];
  for (const node of nodes) {
    const parts = node.children.map(({ index }) => closures[index] as Evaluate);
    const evaluate = createClosure(node, parts);
    // What only one condition asks is asked once without being remembered.
    closures.push(node.uses > 1 && node.kind !== "true" ? remembering(node.index, evaluate) : evaluate);
  }
  return closures;
}

function createClosure({ kind, leaf }: ConditionNode, parts: readonly Evaluate[]): Evaluate {
  if (leaf !== null) return createDirectLeaf(leaf, compareLeaf(leaf));
  if (kind === "all") return all(parts);
  if (kind === "any") return any(parts);
  if (kind === "not") return not(parts[0] as Evaluate);
  return () => yes;
}

/** Keeps an outcome for the rest of an evaluation, unless it is still to come. */
function remembering(index: number, evaluate: Evaluate): Evaluate {
  return (scratch) => {
    const { memo, stamp } = scratch;
    const known = memo[index] as number;
    if (known >>> 2 === stamp) return (known & 3) as Outcome;
    const outcome = evaluate(scratch);
    if (outcome !== notYet) memo[index] = ((stamp << 2) | outcome) >>> 0;
    return outcome;
  };
}

function all(parts: readonly Evaluate[]): Evaluate {
  return (scratch) => {
    let outcome: Outcome = yes;
    for (const part of parts) {
      const next = part(scratch);
      if (next === no || next === notYet) return next;
      if (next === unknown) outcome = unknown;
    }
    return outcome;
  };
}

function any(parts: readonly Evaluate[]): Evaluate {
  return (scratch) => {
    let outcome: Outcome = no;
    for (const part of parts) {
      const next = part(scratch);
      if (next === yes || next === notYet) return next;
      if (next === unknown) outcome = unknown;
    }
    return outcome;
  };
}

function not(part: Evaluate): Evaluate {
  return (scratch) => {
    const outcome = part(scratch);
    return outcome === yes ? no : outcome === no ? yes : outcome;
  };
}

function compareLeaf(leaf: Leaf): Evaluate {
  const { left, right, compare, madeWith, acceptsMissing } = leaf;
  const onMissing = outcomeOnMissing(leaf);
  if (right.kind === "literal" && compare !== null && madeWith.length === 0) {
    return (scratch) => {
      const value = acceptsMissing && !scratch.has(left) ? undefined : scratch.operand(left);
      if (value === missing) return onMissing;
      if (value === pending) return notYet;
      try {
        return outcomeOf(compare(value));
      } catch (error) {
        return scratch.failed(operatorFailed(leaf, error));
      }
    };
  }
  return (scratch) => {
    const other = scratch.rightSide(leaf);
    const value = acceptsMissing && !scratch.has(left) ? undefined : scratch.operand(left);
    if (value === missing || other === missing) return onMissing;
    if (value === pending || other === pending) return notYet;
    try {
      return outcomeOf(scratch.compare(leaf, value, other));
    } catch (error) {
      return scratch.failed(operatorFailed(leaf, error));
    }
  };
}

function outcomeOnMissing({ condition: { onMissing } }: Leaf): Outcome {
  return onMissing === "pass" ? yes : onMissing === "fail" ? no : unknown;
}

/** Whatever an operator answers counts as true or false, alike wherever the condition stands. */
function outcomeOf(answer: unknown): Outcome {
  return asBoolean(answer) ? yes : no;
}

/**
 * What an operator's answer counts as.
 *
 * @throws TypeError for a promise, which would be true whatever it resolves to
 */
export function asBoolean(answer: unknown): boolean {
  if (isThenable(answer)) throw new TypeError("it returned a promise; let a fact compute what has to be waited for");
  return Boolean(answer);
}

/** The error of an operator that threw. */
export function operatorFailed({ condition, place }: Leaf, cause: unknown): RulesError {
  const params = { operator: condition.operator, reason: reasonOf(cause) };
  return new RulesError([{ code: "operator-failed", path: place, params }], { cause });
}
