import type { Path } from "@rukun/core";
import { RulesError } from "../errors/rules-error.js";
import { paramsKey } from "../facts/params-key.js";
import type { LeafCondition } from "../model/condition.js";
import type { Ruleset } from "../model/ruleset.js";
import { isFactReference, isNameOf } from "../model/value-reference.js";
import { literalNeeded } from "../operators/literal-operator.js";
import type { RegexEngine } from "../operators/operator.js";
import type { ResolvedOperator } from "../operators/operator.js";
import type { OperatorTable } from "../operators/resolve-operator.js";
import { cloneLiteral } from "./clone-literal.js";
import type { Leaf, RightSide } from "./leaf.js";
import type { Settings } from "./settings.js";
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

const nothing: readonly string[] = [];

/** What stands behind the names of lists and thresholds. */
type NamedValues = Pick<Settings, "list" | "threshold">;

/** Makes the comparisons of a ruleset, equal ones once. */
export class LeafTable {
  /** The leaves, by number. */
  readonly leaves: Leaf[] = [];
  /** The values that they read. */
  readonly operands: OperandTable = new OperandTable();
  readonly #options: LeafTableOptions;
  readonly #names: NamedValues;
  readonly #byKey = new Map<string, Leaf>();
  readonly #byCondition = new Map<LeafCondition, Leaf>();

  constructor(options: LeafTableOptions) {
    this.#options = options;
    this.#names = namedIn(options.ruleset);
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

  /** Lets go of what only adding needs. */
  finish(): void {
    this.#byKey.clear();
    this.operands.finish();
  }

  /** The comparison of a leaf with other lists and thresholds than the ruleset's. */
  compareWith(leaf: Leaf, names: NamedValues): Leaf["compare"] {
    return this.#prepare(leaf, names);
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
      const acceptsMissing = operator?.definition.acceptsMissing === true && !this.#options.isExact;
      const asked = new Set<string>();
      const compare = this.#prepare({ condition, operator, right, place }, recording(this.#names, asked));
      const madeWith = asked.size === 0 ? nothing : [...asked];
      leaf = { index: this.leaves.length, condition, place, left, right, operator, madeWith, acceptsMissing, compare };
      this.leaves.push(leaf);
      this.#byKey.set(key, leaf);
    }
    return leaf;
  }

  #right(value: unknown, place: Path): RightSide {
    if (isFactReference(value)) return { kind: "fact", operand: this.operands.add(value, place) };
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
    return { kind: "literal", value: this.#options.isExact ? cloneLiteral(value) : value };
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

  #prepare(
    { condition, operator, right, place }: Pick<Leaf, "condition" | "operator" | "right" | "place">,
    names: NamedValues,
  ): Leaf["compare"] {
    const { isExact, regex, operators } = this.#options;
    const { conditions = {} } = this.#options.ruleset;
    const path = [...place, "value"];
    if (operator === undefined) return null;
    if (right.kind === "fact" || right.kind === "threshold") {
      if (operator.definition.literal) throw literalNeeded(operator.base, path, condition.value);
      return null;
    }
    // json-rules-engine knows no preparation, nor does it look at literals before it needs them.
    if (isExact && !operator.definition.literal) return null;
    const value = right.kind === "list" ? names.list(right.name) : right.value;
    return operator.prepare(value, {
      path,
      regex,
      list: (name) => names.list(name),
      threshold: (name) => names.threshold(name),
      operator: (name) => operators.resolve(name),
      condition: (name) => (Object.hasOwn(conditions, name) ? conditions[name] : undefined),
    });
  }
}

/** The lists and thresholds of a ruleset. */
function namedIn({ lists = {}, thresholds = {} }: Ruleset): NamedValues {
  return {
    list: (name) => (Object.hasOwn(lists, name) ? lists[name] : undefined),
    threshold: (name) => (Object.hasOwn(thresholds, name) ? thresholds[name] : undefined),
  };
}

/** The same, noting what was asked for. */
function recording(names: NamedValues, asked: Set<string>): NamedValues {
  return {
    list: (name) => (asked.add(`list ${name}`), names.list(name)),
    threshold: (name) => (asked.add(`threshold ${name}`), names.threshold(name)),
  };
}

function holdsObjects(value: object): boolean {
  return Array.isArray(value) && value.some((item) => typeof item === "object" && item !== null);
}
