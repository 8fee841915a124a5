import type { Operand } from "../facts/operand.js";
import type { LookUp } from "../operators/look-up.js";
import type { ConditionNode } from "./condition-graph.js";
import type { Leaf } from "./leaf.js";

/** Something about an operand that can be looked up instead of tried. */
export interface Atom {
  /** What it is about. */
  readonly operand: Operand;
  /** Where it is looked up. */
  readonly table: LookUp;
  /** What is looked for. */
  readonly key: unknown;
}

/** Atoms of which one must hold for a condition to be true. */
export interface Cover {
  /** The atoms. */
  readonly atoms: readonly Atom[];
  /** The lists that they are from, by name: they hold for the ruleset's lists, and not where a community changed them. */
  readonly lists: readonly string[];
  /** How much the cover lets through. */
  readonly weight: number;
}

/** Atoms of one condition beyond which a look-up is worth no more than a trial. */
const mostAtoms = 10_000;

/** Finds the covers of conditions; `null` for a condition that can be true whatever the facts say. */
export class Covers {
  readonly #canIndex: (operand: Operand) => boolean;
  readonly #known = new Map<ConditionNode, Cover | null>();

  /** @param canIndex - whether an operand's value may be read before a condition on it is evaluated */
  constructor(canIndex: (operand: Operand) => boolean) {
    this.#canIndex = canIndex;
  }

  /** The cover of a condition that lets through least. */
  of(node: ConditionNode): Cover | null {
    let cover = this.#known.get(node);
    if (cover === undefined) {
      cover = this.#find(node);
      this.#known.set(node, cover);
    }
    return cover;
  }

  #find({ kind, leaf, children }: ConditionNode): Cover | null {
    if (leaf !== null) return this.#canIndex(leaf.left) ? coverOfLeaf(leaf) : null;
    const covers = children.map((child) => this.of(child));
    if (kind === "all") {
      return covers.reduce(
        (best, cover) => (cover !== null && (best === null || cover.weight < best.weight) ? cover : best),
        null,
      );
    }
    return kind === "any" ? union(covers) : null;
  }
}

function coverOfLeaf({ left: operand, right, operator }: Leaf): Cover | null {
  if (operator === undefined || operator.decorators.length > 0) return null;
  if (right.kind !== "literal" && right.kind !== "list") return null;
  const lookUp = operator.definition.lookUp;
  const keys: readonly unknown[] | undefined = lookUp?.keys(right.value);
  // Without a key nothing is found, yet what is missing may be anything.
  if (lookUp === undefined || keys === undefined || keys.length === 0 || keys.length > mostAtoms) return null;
  const table = lookUp.table;
  return {
    atoms: keys.map((key) => ({ operand, table, key })),
    lists: right.kind === "list" ? [right.name] : [],
    weight: keys.length * table.weight,
  };
}

function union(covers: readonly (Cover | null)[]): Cover | null {
  const atoms: Atom[] = [];
  const lists = new Set<string>();
  let weight = 0;
  for (const cover of covers) {
    if (cover === null || atoms.length + cover.atoms.length > mostAtoms) return null;
    atoms.push(...cover.atoms);
    for (const list of cover.lists) lists.add(list);
    weight += cover.weight;
  }
  return { atoms, lists: [...lists], weight };
}
