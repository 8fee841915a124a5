import type { Path } from "@rukun/core";
import { RulesError, type RulesIssue } from "../errors/rules-error.js";
import type { Condition, LeafCondition } from "../model/condition.js";
import type { Fact } from "../facts/fact-definition.js";
import type { Leaf } from "./leaf.js";
import type { LeafTable } from "./leaf-table.js";
import { priorityGroups } from "./priority-groups.js";

/** A condition of the compiled program. Equal ones are one node, whichever rules they stand in. */
export interface ConditionNode {
  /** Its number. */
  readonly index: number;
  /** What it is; `true` is one without conditions. */
  readonly kind: "leaf" | "all" | "any" | "not" | "true";
  /** The comparison of a leaf. */
  readonly leaf: Leaf | null;
  /** The conditions that it is made of, in the order in which they are worth evaluating. */
  readonly children: readonly ConditionNode[];
  /** Whether something in it is worth evaluating last. */
  readonly isExpensive: boolean;
  /** How many conditions and rules use it. */
  uses: number;
}

/** What the graph is made with. */
export interface ConditionGraphOptions {
  /** The comparisons. */
  readonly leaves: LeafTable;
  /** Named conditions. */
  readonly named: Readonly<Record<string, Condition>>;
  /** Facts given when compiling. */
  readonly declared: ReadonlyMap<string, Fact>;
  /** Whether a fact is worth evaluating last. */
  readonly isExpensive: (fact: string) => boolean;
  /** Whether a condition that names none is false instead of an error. */
  readonly allowUndefinedConditions: boolean;
  /** Whether what is wrong with conditions is an error only once it is reached. */
  readonly isExact: boolean;
}

/** Makes the nodes of conditions, and collects what is wrong with them. */
export class ConditionGraph {
  /** The nodes, by number, parts before what they are part of. */
  readonly nodes: ConditionNode[] = [];
  /** What is wrong. */
  readonly issues: RulesIssue[] = [];
  readonly #options: ConditionGraphOptions;
  readonly #byKey = new Map<string, ConditionNode>();
  readonly #named = new Map<string, ConditionNode>();

  constructor(options: ConditionGraphOptions) {
    this.#options = options;
  }

  /**
   * The node of a condition.
   *
   * @param place - where it stands in the ruleset
   * @param within - the named conditions that it is part of, the outermost first
   */
  add(condition: Condition, place: Path, within: readonly string[] = []): ConditionNode {
    if ("any" in condition) return this.#boolean("any", condition.any, { place, within });
    if ("all" in condition) return this.#boolean("all", condition.all, { place, within });
    if ("not" in condition) {
      const child = this.add(condition.not, [...place, "not"], within);
      return this.#node({ kind: "not", children: [child] });
    }
    if ("condition" in condition) return this.#reference(condition.condition, place, within);
    return this.#leaf(condition, place);
  }

  #boolean(
    kind: "all" | "any",
    conditions: readonly Condition[],
    { place, within }: { place: Path; within: readonly string[] },
  ): ConditionNode {
    const nodes = conditions.map((condition, index) => this.add(condition, [...place, kind, index], within));
    const first = nodes[0];
    if (first === undefined) return this.#node({ kind: "true", children: [] });
    if (nodes.length === 1) return first;
    const byCondition = new Map(conditions.map((condition, index) => [condition, nodes[index] as ConditionNode]));
    const children = priorityGroups(conditions, this.#options.declared).flatMap((group) =>
      group
        .map((condition) => byCondition.get(condition) as ConditionNode)
        .sort((a, b) => Number(a.isExpensive) - Number(b.isExpensive)),
    );
    return this.#node({ kind, children });
  }

  #reference(name: string, place: Path, within: readonly string[]): ConditionNode {
    const known = this.#named.get(name);
    if (known !== undefined) return known;
    const { named, allowUndefinedConditions, isExact } = this.#options;
    const condition = Object.hasOwn(named, name) ? named[name] : undefined;
    const cycle = within.indexOf(name);
    if (cycle >= 0 && !isExact) {
      const circle = [...within.slice(cycle), name].join(" → ");
      this.issues.push({ code: "condition-cycle", path: place, params: { cycle: circle } });
    } else if (condition !== undefined && cycle < 0) {
      const node = this.add(condition, ["conditions", name], [...within, name]);
      this.#named.set(name, node);
      return node;
    } else if (!allowUndefinedConditions && !isExact) {
      this.issues.push({ code: "unknown-condition", path: [...place, "condition"], params: { condition: name } });
    }
    // A condition that is not there is false.
    return this.#node({ kind: "not", children: [this.#node({ kind: "true", children: [] })] });
  }

  #leaf(condition: LeafCondition, place: Path): ConditionNode {
    let leaf: Leaf;
    try {
      leaf = this.#options.leaves.add(condition, place);
    } catch (error) {
      if (!RulesError.isInstance(error)) throw error;
      this.issues.push(...error.issues);
      return this.#node({ kind: "true", children: [] });
    }
    return this.#node({ kind: "leaf", children: [], leaf });
  }

  #node(made: { kind: ConditionNode["kind"]; children: readonly ConditionNode[]; leaf?: Leaf }): ConditionNode {
    const { kind, children, leaf = null } = made;
    const key = `${kind} ${leaf?.index ?? ""} ${children.map(({ index }) => index).join()}`;
    let node = this.#byKey.get(key);
    if (node === undefined) {
      const isExpensive = leaf === null ? children.some((child) => child.isExpensive) : this.#isExpensive(leaf);
      node = { index: this.nodes.length, kind, leaf, children, isExpensive, uses: 0 };
      this.nodes.push(node);
      this.#byKey.set(key, node);
      for (const child of children) child.uses++;
    }
    return node;
  }

  #isExpensive({ left, right }: Leaf): boolean {
    const { isExpensive } = this.#options;
    return isExpensive(left.fact) || (right.kind === "fact" && isExpensive(right.operand.fact));
  }
}
