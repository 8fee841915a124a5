import type { Path } from "@rukun/core";
import { RulesError } from "../errors/rules-error.js";
import { paramsKey } from "../facts/params-key.js";
import type { LeafCondition } from "../model/condition.js";
import type { Ruleset, TermList } from "../model/ruleset.js";
import { isFactReference, isNameOf } from "../model/value-reference.js";
import { literalNeeded } from "../operators/literal-operator.js";
import type { OperatorContext, RegexEngine } from "../operators/operator.js";
import type { ResolvedOperator } from "../operators/operator.js";
import type { OperatorTable } from "../operators/resolve-operator.js";
import type { Leaf, RightSide } from "./leaf.js";
import { OperandTable } from "./operand-table.js";

/** What leaves are made with. */
export interface LeafTableOptions {
  /** The ruleset, for its lists and thresholds. */
  readonly ruleset: Ruleset;
  /** The operators. */
  readonly operators: OperatorTable;
  /** The engine for regular expressions, where one was given. */
  readonly regex: RegexEngine | undefined;
  /** Whether an unknown operator is an error only once it is asked. */
  readonly isExact: boolean;
}

/** Makes the comparisons of a ruleset, equal ones once. */
export class LeafTable {
  /** The leaves, by number. */
  readonly leaves: Leaf[] = [];
  /** The values that they read. */
  readonly operands: OperandTable = new OperandTable();
  readonly #options: LeafTableOptions;
  readonly #byKey = new Map<string, Leaf>();
  readonly #byCondition = new Map<LeafCondition, Leaf>();

  constructor(options: LeafTableOptions) {
    this.#options = options;
  }

  /** The leaf of a condition that was added. */
  of(condition: LeafCondition): Leaf {
    return this.#byCondition.get(condition) as Leaf;
  }

  /**
   * The leaf of a condition.
   *
   * @param place - where the condition stands in the ruleset
   * @throws RulesError with what is wrong with it
   */
  add(condition: LeafCondition, place: Path): Leaf {
    const known = this.#byCondition.get(condition);
    if (known !== undefined) return known;
    const leaf = this.#make(condition, place);
    this.#byCondition.set(condition, leaf);
    return leaf;
  }

  /** The comparison of a leaf with a list instead of its own. */
  prepareList({ operator, place }: Leaf, list: TermList): (factValue: unknown) => unknown {
    if (operator === undefined) return () => false;
    return this.#options.isExact && !operator.definition.literal
      ? (factValue) => operator.evaluate(factValue, list)
      : operator.prepare(list, this.#context([...place, "value"]));
  }

  #make(condition: LeafCondition, place: Path): Leaf {
    const operator = this.#options.operators.resolve(condition.operator);
    if (operator === undefined && !this.#options.isExact) {
      const params = { operator: condition.operator };
      throw new RulesError([{ code: "unknown-operator", path: [...place, "operator"], params }]);
    }
    const left = this.operands.add(condition, place);
    const right = this.#right(condition.value, [...place, "value"]);
    const key = `${left.index} ${condition.operator} ${this.#rightKey(right, operator)} ${condition.onMissing ?? ""}`;
    let leaf = this.#byKey.get(key);
    if (leaf === undefined) {
      const compare = this.#prepare(operator, right, [...place, "value"]);
      const acceptsMissing = operator?.definition.acceptsMissing === true && !this.#options.isExact;
      leaf = { index: this.leaves.length, condition, place, left, right, operator, acceptsMissing, compare };
      this.leaves.push(leaf);
      this.#byKey.set(key, leaf);
    }
    return leaf;
  }

  #right(value: unknown, place: Path): RightSide {
    if (isFactReference(value)) return { kind: "fact", value, operand: this.operands.add(value, place) };
    if (isNameOf(value, "list")) {
      const { lists = {} } = this.#options.ruleset;
      const list = Object.hasOwn(lists, value.list) ? lists[value.list] : undefined;
      if (list !== undefined) return { kind: "list", name: value.list, value: list };
      throw new RulesError([{ code: "unknown-list", path: [...place, "list"], params: { list: value.list } }]);
    }
    if (isNameOf(value, "threshold")) {
      const { threshold } = value;
      if (!Object.hasOwn(this.#options.ruleset.thresholds ?? {}, threshold)) {
        throw new RulesError([{ code: "unknown-threshold", path: [...place, "threshold"], params: { threshold } }]);
      }
      return { kind: "threshold", name: threshold };
    }
    return { kind: "literal", value };
  }

  /** Equal literals are alike, but objects only where the operator looks into them: others ask which object it is. */
  #rightKey(right: RightSide, operator: ResolvedOperator | undefined): string {
    if (right.kind === "fact") return `fact ${right.operand.index}`;
    if (right.kind !== "literal") return `${right.kind} ${JSON.stringify(right.name)}`;
    const { value } = right;
    const looksInside = operator?.definition.prepare !== undefined;
    if (typeof value !== "object" || value === null || (looksInside && !holdsObjects(value))) return paramsKey(value);
    return `leaf ${this.leaves.length}`;
  }

  #prepare(operator: ResolvedOperator | undefined, right: RightSide, path: Path): Leaf["compare"] {
    const { isExact } = this.#options;
    if (operator === undefined) return null;
    if (right.kind === "fact") {
      if (operator.definition.literal) throw literalNeeded(operator.base, path, right.value);
      return null;
    }
    // json-rules-engine knows no preparation, nor does it look at literals before it needs them.
    if (right.kind === "threshold" || (isExact && !operator.definition.literal)) return null;
    return operator.prepare(right.value, this.#context(path));
  }

  #context(path: Path): OperatorContext {
    const { regex, operators } = this.#options;
    const { conditions = {}, lists = {}, thresholds = {} } = this.#options.ruleset;
    return {
      path,
      regex,
      list: (name) => (Object.hasOwn(lists, name) ? lists[name] : undefined),
      threshold: (name) => (Object.hasOwn(thresholds, name) ? thresholds[name] : undefined),
      operator: (name) => operators.resolve(name),
      condition: (name) => (Object.hasOwn(conditions, name) ? conditions[name] : undefined),
    };
  }
}

function holdsObjects(value: object): boolean {
  return Array.isArray(value) && value.some((item) => typeof item === "object" && item !== null);
}
