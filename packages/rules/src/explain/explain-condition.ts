import { missing as unknown } from "../facts/operand.js";
import type { LeafCondition } from "../model/condition.js";
import type { TracedCondition } from "../trace/traced-condition.js";

/** A comparison that was made, or was not. */
export interface ComparisonExplanation {
  /** The fact's id. */
  readonly fact: string;
  /** The fact's params, where the condition gives any. */
  readonly params?: unknown;
  /** Where in the fact's value the condition looked. */
  readonly path?: string;
  /** The operator's name. */
  readonly operator: string;
  /** What the condition compares with, as the rule says it. */
  readonly value: unknown;
  /** The value found; absent where none was. */
  readonly factResult?: unknown;
  /** The value that it was compared with; absent where none was. */
  readonly valueResult?: unknown;
}

/** Why a condition is true or false. */
export interface ConditionExplanation {
  /** What it is; `reference` where the named condition does not exist. */
  readonly kind: "all" | "any" | "not" | "comparison" | "reference";
  /** Its name, where it has one. */
  readonly name?: string;
  /** Whether it is true; `null` when that hangs on facts that are missing, or when it was not looked at. */
  readonly result: boolean | null;
  /** Whether it was passed over, since others had decided. */
  readonly isSkipped: boolean;
  /** Whether the rule's answer rests on it. */
  readonly isDecisive: boolean;
  /** The comparison, where it is one. */
  readonly comparison?: ComparisonExplanation;
  /** The facts that the comparison missed. */
  readonly missing: readonly string[];
  /** What it is made of. */
  readonly parts: readonly ConditionExplanation[];
}

/** Writes down why a condition is true or false. */
export function explainCondition(traced: TracedCondition, isDecisive = true): ConditionExplanation {
  const { kind, source, isDone, result, missing } = traced;
  const answer = isDone ? asAnswer(result) : null;
  return {
    kind: kind === "leaf" ? "comparison" : kind,
    ...(source.name === undefined ? {} : { name: source.name }),
    result: answer,
    isSkipped: !isDone,
    isDecisive: isDecisive && isDone,
    ...(kind === "leaf" ? { comparison: comparisonOf(traced) } : {}),
    missing,
    parts: traced.parts.map((part) => explainCondition(part, isDecisive && decides(part, { kind, answer }))),
  };
}

/** All parts hold up an `all` that is true and an `any` that is false; what went the other way decides the rest. */
function decides(part: TracedCondition, whole: { kind: TracedCondition["kind"]; answer: boolean | null }): boolean {
  if (whole.kind === "not") return true;
  const needsAll = whole.answer === (whole.kind === "all");
  return part.isDone && (needsAll || asAnswer(part.result) === whole.answer);
}

function asAnswer(result: unknown): boolean | null {
  return result === unknown ? null : Boolean(result);
}

function comparisonOf({ source, values }: TracedCondition): ComparisonExplanation {
  const { fact, params, path, operator, value } = source as LeafCondition;
  return {
    fact,
    ...(params === undefined ? {} : { params }),
    ...(path === undefined ? {} : { path }),
    operator,
    value,
    ...(values === null ? {} : { factResult: values.left, valueResult: values.right }),
  };
}
