import type { Path } from "@rukun/core";
import type { ConditionExplanation } from "../explain/explain-condition.js";
import type { Condition, ConditionReference, LeafCondition } from "../model/condition.js";
import { kindOf, partsOf } from "../model/condition-parts.js";
import type { ConditionCoverage } from "./test-report.js";

/** Finds a named condition. */
export type FindNamed = (name: string) => WatchedCondition | undefined;

/** A condition where it is written, and what tests saw of it. */
export class WatchedCondition {
  readonly #condition: Condition;
  readonly #path: Path;
  readonly #parts: readonly WatchedCondition[];
  readonly #seen = { true: 0, false: 0, unknown: 0 };

  /** @param path - where it stands in the ruleset */
  constructor(condition: Condition, path: Path) {
    this.#condition = condition;
    this.#path = path;
    const kind = kindOf(condition);
    this.#parts = partsOf(condition).map(
      (part, index) => new WatchedCondition(part, kind === "not" ? [...path, kind] : [...path, kind, index]),
    );
  }

  /** Takes down what came of it in a test; what a reference came to counts where the named condition is written. */
  see(explanation: ConditionExplanation, findNamed: FindNamed): void {
    if (explanation.isSkipped) return;
    if (kindOf(this.#condition) === "reference") {
      // One that is not there has nothing to be seen in.
      findNamed((this.#condition as ConditionReference).condition)?.see(explanation, findNamed);
      return;
    }
    const { result } = explanation;
    this.#seen[result === null ? "unknown" : result ? "true" : "false"]++;
    for (const [index, part] of explanation.parts.entries()) this.#parts[index]?.see(part, findNamed);
  }

  /** What tests saw of it and of what it is made of, in the order in which they are written. */
  *coverage(): Iterable<ConditionCoverage> {
    const condition = this.#condition;
    const kind = kindOf(condition);
    if (kind === "reference") return;
    yield {
      path: this.#path,
      kind: kind === "leaf" ? "comparison" : kind,
      ...(condition.name === undefined ? {} : { name: condition.name }),
      ...(kind === "leaf" ? { comparison: comparisonOf(condition as LeafCondition) } : {}),
      ...this.#seen,
    };
    for (const part of this.#parts) yield* part.coverage();
  }
}

function comparisonOf(leaf: LeafCondition): NonNullable<ConditionCoverage["comparison"]> {
  const { fact, params, path, operator, value } = leaf;
  return {
    fact,
    ...(params === undefined ? {} : { params }),
    ...(path === undefined ? {} : { path }),
    operator,
    value,
  };
}
