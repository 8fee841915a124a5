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
  /** The share of evaluations that it is thought to let through, where nobody knows. */
  readonly share: number;
}

/** Atoms of one condition beyond which a look-up is worth no more than a trial. */
const mostAtoms = 10_000;

/** Finds the covers of conditions; `null` for a condition that can be true whatever the facts say. */
export class Covers {
  readonly #atoms = new Map<Leaf, readonly Atom[]>();
  /** The different keys about an operand, by table. */
  readonly #keys = new Map<Operand, Map<LookUp, Set<unknown>>>();
  readonly #known = new Map<ConditionNode, Cover | null>();

  /**
   * @param leaves - all comparisons
   * @param canIndex - whether an operand's value may be read before a condition on it is evaluated
   */
  constructor(leaves: readonly Leaf[], canIndex: (operand: Operand) => boolean) {
    for (const leaf of leaves) {
      const atoms = canIndex(leaf.left) ? atomsOf(leaf) : [];
      // Without a key nothing is found, yet what is missing may be anything.
      if (atoms.length === 0 || atoms.length > mostAtoms) continue;
      this.#atoms.set(leaf, atoms);
      for (const atom of atoms) this.#keysBeside(atom).add(identityOf(atom));
    }
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
    if (leaf !== null) return this.#ofLeaf(leaf);
    const covers = children.map((child) => this.of(child));
    if (kind === "all") {
      return covers.reduce(
        (best, cover) => (cover !== null && (best === null || cover.share < best.share) ? cover : best),
        null,
      );
    }
    return kind === "any" ? union(covers) : null;
  }

  #ofLeaf(leaf: Leaf): Cover | null {
    const atoms = this.#atoms.get(leaf);
    const first = atoms?.[0];
    if (atoms === undefined || first === undefined) return null;
    // Rules tell few values apart of what has few: a key of many is met more seldom than one of two.
    const lists = leaf.right.kind === "list" ? [leaf.right.name] : [];
    return { atoms, lists, share: atoms.length * first.table.share(this.#keysBeside(first).size) };
  }

  #keysBeside({ operand, table }: Atom): Set<unknown> {
    const tables = this.#keys.get(operand) ?? new Map<LookUp, Set<unknown>>();
    this.#keys.set(operand, tables);
    const keys = tables.get(table) ?? new Set();
    tables.set(table, keys);
    return keys;
  }
}

/** What tells an atom's key from others of its table. */
export function identityOf({ table, key }: Atom): unknown {
  return table.identify === undefined ? key : table.identify(key);
}

function atomsOf({ left: operand, right, operator }: Leaf): readonly Atom[] {
  if (operator === undefined || operator.decorators.length > 0) return [];
  if (right.kind !== "literal" && right.kind !== "list") return [];
  const { lookUp } = operator.definition;
  if (lookUp === undefined) return [];
  const { table } = lookUp;
  return (lookUp.keys(right.value) ?? []).map((key) => ({ operand, table, key }));
}

function union(covers: readonly (Cover | null)[]): Cover | null {
  const atoms: Atom[] = [];
  const lists = new Set<string>();
  let share = 0;
  for (const cover of covers) {
    if (cover === null || atoms.length + cover.atoms.length > mostAtoms) return null;
    atoms.push(...cover.atoms);
    for (const list of cover.lists) lists.add(list);
    share += cover.share;
  }
  return { atoms, lists: [...lists], share };
}
