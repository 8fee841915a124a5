import { asBoolean, operatorFailed } from "../compile/closures.js";
import type { Leaf } from "../compile/leaf.js";
import type { Overlay } from "../compile/overlay.js";
import { booleanPriority, priorityGroups } from "../compile/priority-groups.js";
import type { Program } from "../compile/program.js";
import { RulesError } from "../errors/rules-error.js";
import type { FactStore } from "../facts/fact-store.js";
import { missing, pending, type Operand } from "../facts/operand.js";
import { applyPath } from "../facts/path.js";
import type { Condition, ConditionReference, LeafCondition } from "../model/condition.js";
import { kindOf, partsOf, type ConditionKind } from "../model/condition-parts.js";

/** What conditions are traced with. */
export interface TraceContext {
  /** The program. */
  readonly program: Program;
  /** What the community set to its own. */
  readonly overlay: Overlay;
  /** The facts. */
  readonly facts: FactStore;
  /** Numbers the readers of facts of which every reader gets a value of its own. */
  nextReader: number;
}

/**
 * A condition of one rule while it is evaluated as json-rules-engine does: all conditions of a priority, then, unless
 * they decided, those of the next. {@link step} may be called again when facts have come that it waits for.
 */
export class TracedCondition {
  /** What it is. */
  kind: ConditionKind;
  /** The condition; a reference becomes what it stands for. */
  source: Condition;
  /** The conditions that it is made of. */
  parts: readonly TracedCondition[] = [];
  /** Whether there is a result. */
  isDone = false;
  /** What came of it: true or false; `missing` for unknown; in exact mode whatever an operator answered. */
  result: unknown = undefined;
  /** The values that a leaf compared. */
  values: { readonly left: unknown; readonly right: unknown } | null = null;
  /** The facts that a leaf missed. */
  missing: readonly string[] = [];
  #groups: readonly (readonly TracedCondition[])[] | null = null;
  #group = 0;
  /** What the groups before came to. */
  #so: unknown = undefined;
  #isNamed = false;
  readonly #readers: { left: number | undefined; right: number | undefined } = { left: undefined, right: undefined };
  readonly #within: readonly string[];

  constructor(source: Condition, within: readonly string[] = []) {
    this.source = source;
    this.#within = within;
    this.kind = kindOf(source);
    this.#takeApart();
  }

  /**
   * Evaluates it as far as the facts allow.
   *
   * @returns whether there is a result
   * @throws RulesError when a fact or an operator fails
   */
  step(context: TraceContext): boolean {
    if (this.isDone) return true;
    if (this.kind === "reference" && !this.#resolve(context)) return true;
    if (this.kind === "leaf") return this.#compare(context);
    const outcome = this.kind === "not" ? this.#stepNot(context) : this.#stepGroups(context);
    if (outcome === pending) return false;
    // A named condition answers true or false, where the rule's own conditions answer whatever a single one does.
    return this.#finish(this.#isNamed && outcome !== missing ? outcome === true : outcome);
  }

  #finish(result: unknown): true {
    this.isDone = true;
    this.result = result;
    return true;
  }

  #takeApart(): void {
    const conditions = partsOf(this.source);
    this.parts = conditions.map((condition) => new TracedCondition(condition, this.#within));
  }

  /** Becomes the named condition that it stands for; false where there is none and that is no error. */
  #resolve({ program }: TraceContext): boolean {
    const within = [...this.#within];
    this.#isNamed = true;
    while (this.kind === "reference") {
      const { condition: name, ...own } = this.source as ConditionReference;
      if (!Object.hasOwn(program.named, name)) {
        if (program.allowUndefinedConditions) return !this.#finish(false);
        throw new RulesError([{ code: "unknown-condition", path: [], params: { condition: name } }]);
      }
      if (within.includes(name)) {
        const cycle = [...within.slice(within.indexOf(name)), name].join(" → ");
        throw new RulesError([{ code: "condition-cycle", path: [], params: { cycle } }]);
      }
      within.push(name);
      const shared = program.named[name] as Condition;
      const priority = kindOf(shared) === "reference" ? {} : { priority: booleanPriority(shared) };
      this.source = { ...own, ...shared, ...priority };
      this.kind = kindOf(this.source);
    }
    this.parts = partsOf(this.source).map((condition) => new TracedCondition(condition, within));
    return true;
  }

  #stepNot(context: TraceContext): unknown {
    const part = this.parts[0] as TracedCondition;
    if (!part.step(context)) return pending;
    const answer = part.answer(context);
    return answer === missing ? missing : !answer;
  }

  #stepGroups(context: TraceContext): unknown {
    const { parts } = this;
    const only = parts[0];
    if (only === undefined) return true;
    // A single condition answers for the whole, whatever it answers.
    if (parts.length === 1) return only.step(context) ? only.answer(context) : pending;
    const deciding = this.kind === "any";
    this.#groups ??= this.#groupParts(context);
    if (this.#group === 0) this.#so = !deciding;
    for (; this.#group < this.#groups.length; this.#group++) {
      const group = this.#groups[this.#group] as readonly TracedCondition[];
      // Every one is begun before any is waited for.
      let isDone = true;
      for (const part of group) isDone = part.step(context) && isDone;
      if (!isDone) return pending;
      const answers = group
        .map((part) => part.answer(context))
        .map((answer) => (answer === missing ? missing : answer === true));
      const outcome = answers.includes(deciding) ? deciding : answers.includes(missing) ? missing : !deciding;
      if (outcome === deciding) return deciding;
      if (outcome === missing) this.#so = missing;
    }
    return this.#so;
  }

  #groupParts({ program }: TraceContext): readonly (readonly TracedCondition[])[] {
    const bySource = new Map<Condition, TracedCondition[]>();
    for (const part of this.parts) bySource.set(part.source, [...(bySource.get(part.source) ?? []), part]);
    const sources = this.parts.map(({ source }) => source);
    return priorityGroups(sources, program.declared).map((group) =>
      group.map((source) => bySource.get(source)?.shift() as TracedCondition),
    );
  }

  /** Its result, as what it is part of sees it: nested conditions answer true or false, leaves as they are. */
  answer({ program }: TraceContext): unknown {
    if (this.result === missing) return missing;
    if (this.kind !== "leaf") return this.result === true;
    return program.isExact ? this.result : Boolean(this.result);
  }

  #compare(context: TraceContext): boolean {
    const { program } = context;
    const leaf = program.leaves.of(this.source as LeafCondition);
    const { operator } = leaf;
    if (operator === undefined) {
      const params = { operator: leaf.condition.operator };
      throw new RulesError([{ code: "unknown-operator", path: [...leaf.place, "operator"], params }]);
    }
    const right = this.#right(leaf, context);
    const isAbsent = leaf.acceptsMissing && !context.facts.has(leaf.left.fact);
    const left = isAbsent ? undefined : this.#read(leaf.left, "left", context);
    if (left === missing || right === missing) return this.#miss(leaf, left, right);
    if (left === pending || right === pending) return false;
    this.values = { left, right: leaf.right.kind === "list" ? context.overlay.list(leaf.right.name)?.terms : right };
    try {
      const comparison = context.overlay.comparison(leaf);
      const answer = comparison === null ? operator.evaluate(left, right) : comparison(left);
      return this.#finish(program.isExact ? answer : asBoolean(answer));
    } catch (error) {
      if (program.missingFacts !== "unknown") throw operatorFailed(leaf, error);
      context.facts.fail(leaf.condition.operator, error);
      return this.#finish(missing);
    }
  }

  #miss({ left, right, condition }: Leaf, leftValue: unknown, rightValue: unknown): true {
    const facts = [
      ...(leftValue === missing ? [left.fact] : []),
      ...(rightValue === missing && right.kind === "fact" ? [right.operand.fact] : []),
    ];
    this.missing = [...new Set(facts)];
    const { onMissing } = condition;
    return this.#finish(onMissing === "pass" ? true : onMissing === "fail" ? false : missing);
  }

  #right({ right }: Leaf, context: TraceContext): unknown {
    if (right.kind === "literal") return right.value;
    if (right.kind === "fact") return this.#read(right.operand, "right", context);
    return right.kind === "threshold" ? context.overlay.threshold(right.name) : context.overlay.list(right.name);
  }

  #read(operand: Operand, side: "left" | "right", context: TraceContext): unknown {
    const { facts, program } = context;
    // In exact mode a fact that is not cached is computed for each condition that reads it.
    const reader = program.isExact ? (this.#readers[side] ??= context.nextReader++) : operand.index;
    const value = facts.value(operand, reader);
    return value === missing || value === pending || operand.path === null ? value : applyPath(value, operand.path);
  }
}
