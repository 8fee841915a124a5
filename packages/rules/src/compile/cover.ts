import type { Operand } from "../facts/operand.js";
import type { ConditionNode } from "./condition-graph.js";
import type { Leaf } from "./leaf.js";

/**
 * Something that can be looked up instead of tried: that a value equals a literal, that an array has one as an element,
 * that a number is above or below one.
 */
export type Atom =
  | { readonly operand: Operand; readonly kind: "equal" | "element"; readonly key: unknown }
  | {
      readonly operand: Operand;
      readonly kind: "above" | "below";
      readonly key: number;
      readonly isInclusive: boolean;
    };

/** Atoms of which one must hold for a condition to be true. */
export interface Cover {
  /** The atoms. */
  readonly atoms: readonly Atom[];
  /** How much the cover lets through: what is equal lets through less than what is above. */
  readonly weight: number;
}

/** How much an atom lets through, as an order of magnitude. */
const weights = { equal: 1, element: 2, above: 30, below: 30 } as const;

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
    if (kind !== "any") return null;
    const atoms: Atom[] = [];
    let weight = 0;
    for (const cover of covers) {
      if (cover === null || atoms.length + cover.atoms.length > mostAtoms) return null;
      atoms.push(...cover.atoms);
      weight += cover.weight;
    }
    return { atoms, weight };
  }
}

function coverOfLeaf({ left: operand, right, operator }: Leaf): Cover | null {
  if (operator === undefined || !operator.isDefault || operator.decorators.length > 0 || right.kind !== "literal") {
    return null;
  }
  const { value } = right;
  switch (operator.base) {
    case "equal":
      return isKey(value) ? cover([{ operand, kind: "equal", key: value }]) : null;
    case "in":
      // Nothing is in an empty array, but what is missing may be anything.
      if (!Array.isArray(value) || value.length === 0 || value.length > mostAtoms || !value.every(isKey)) return null;
      return cover(value.map((key): Atom => ({ operand, kind: "equal", key })));
    case "contains":
      return isKey(value) ? cover([{ operand, kind: "element", key: value }]) : null;
    case "greaterThan":
    case "greaterThanInclusive":
      if (typeof value !== "number" || Number.isNaN(value)) return null;
      return cover([{ operand, kind: "above", key: value, isInclusive: operator.base === "greaterThanInclusive" }]);
    case "lessThan":
    case "lessThanInclusive":
      if (typeof value !== "number" || Number.isNaN(value)) return null;
      return cover([{ operand, kind: "below", key: value, isInclusive: operator.base === "lessThanInclusive" }]);
    default:
      return null;
  }
}

function cover(atoms: readonly Atom[]): Cover {
  return { atoms, weight: atoms.reduce((sum, { kind }) => sum + weights[kind], 0) };
}

/** Whether a literal can be looked up in a table with the meaning of `===`. */
function isKey(value: unknown): boolean {
  return (
    value === null ||
    typeof value === "string" ||
    typeof value === "boolean" ||
    typeof value === "bigint" ||
    (typeof value === "number" && !Number.isNaN(value))
  );
}
