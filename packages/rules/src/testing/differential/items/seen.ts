import type { Rule } from "../../../model/rule.js";
import type { ConditionResult } from "../../../trace/rule-result.js";
import type { DifferentialCase, FactSpec } from "../differential-case.js";
import type { Answer, ErrorKind, Outcome } from "../outcome.js";

/** A condition as it was written, whatever keys it has. */
export type Node = Readonly<Record<string, unknown>>;

/** A condition of a result that was evaluated, and is a comparison. */
export interface SeenLeaf extends ConditionResult {
  readonly fact: string;
  readonly operator: string;
}

/** A case and what came of it, taken apart for those who ask what it reached. */
export interface Seen {
  /** The case. */
  readonly case: DifferentialCase;
  /** The kind of error that ended it, if one did. */
  readonly error: ErrorKind | undefined;
  /** The answer, if there was one. */
  readonly answer: Answer | undefined;
  /** The rules that are evaluated. */
  readonly rules: readonly Rule[];
  /** Every condition of these rules and every named one, as written. */
  readonly nodes: readonly Node[];
  /** Conditions that stand beside others. */
  readonly siblings: readonly Node[];
  /** Every condition of the results. */
  readonly tree: readonly ConditionResult[];
  /** Those that compare and were evaluated. */
  readonly leaves: readonly SeenLeaf[];
}

/** Whether a case reached an item. */
export type ItemTest = (seen: Seen) => boolean;

/** Takes a case and its outcome apart. */
export function see(differentialCase: DifferentialCase, outcome: Outcome): Seen {
  const { ruleset } = differentialCase;
  const rules = ruleset.rules.filter(({ mode }) => mode !== "off" && mode !== "draft");
  const roots = [...rules.map(({ conditions }) => conditions), ...Object.values(ruleset.conditions ?? {})];
  const nodes = roots.flatMap((root) => flatten(root as unknown as Node));
  const answer = outcome.kind === "answer" ? outcome : undefined;
  const results = answer === undefined ? [] : [...answer.results, ...answer.failureResults];
  const tree = results.flatMap(({ conditions }) => flatten(conditions as unknown as Node)) as ConditionResult[];
  return {
    case: differentialCase,
    error: outcome.kind === "error" ? outcome.error.kind : undefined,
    answer,
    rules,
    nodes,
    siblings: nodes.flatMap((node) => partsOf(node)).filter((_, __, all) => all.length > 1),
    tree,
    leaves: tree.filter((node): node is SeenLeaf => "operator" in node && "result" in node),
  };
}

/** The conditions that a condition is made of. */
export function partsOf(node: Node): readonly Node[] {
  const lists = [node["any"], node["all"]].flatMap((list) => (Array.isArray(list) ? (list as Node[]) : []));
  return typeof node["not"] === "object" && node["not"] !== null ? [...lists, node["not"] as Node] : lists;
}

function flatten(node: Node): Node[] {
  return [node, ...partsOf(node).flatMap(flatten)];
}

/** What is known of a fact before rules run; the run's own facts come first. */
export function factOf({ case: { given, inherited, declared } }: Seen, id: string): FactSpec | undefined {
  return [given, inherited, declared].find((specs) => Object.hasOwn(specs, id))?.[id];
}

/** The value of a fact that is constant. */
export function constantOf(seen: Seen, id: string): unknown {
  const source = factOf(seen, id)?.source;
  return source !== undefined && "value" in source ? source.value : undefined;
}

/** Whether a fact is computed. */
export function isComputed(seen: Seen, id: string): boolean {
  const source = factOf(seen, id)?.source;
  return source !== undefined && "formula" in source;
}

/** The reference to a fact that a value is. */
export function referenceOf(value: unknown): Node | undefined {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "fact") ? (value as Node) : undefined;
}
