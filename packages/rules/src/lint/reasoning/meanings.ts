import type { Condition } from "../../model/condition.js";
import { kindOf } from "../../model/condition-parts.js";
import { isObject, type Fields } from "../../model/is-object.js";
import type { Ruleset } from "../../model/ruleset.js";
import type { Leaf } from "../../compile/leaf.js";
import { comparisonOf } from "./comparison.js";
import { MeaningTable, type Meaning } from "./meaning.js";

/** Conditions nested deeper than this, with those that they name, are not reasoned about; `parseRuleset` refuses them. */
const deepest = 400;

/** Finds the meanings of a ruleset's conditions. */
export interface Meanings {
  /** What a condition means. */
  of(condition: unknown): Meaning;
}

/** What meanings are found with. */
export interface MeaningsOptions {
  /** The ruleset, for its named conditions. */
  readonly ruleset: Ruleset;
  /** The compiled form of a comparison; undefined for one that cannot be compiled. */
  readonly leafOf: (condition: object) => Leaf | undefined;
  /** Whether a decorator's name stands for the built-in one. */
  readonly isBuiltInDecorator: (name: string) => boolean;
}

/** Makes what finds meanings; what is broken, refers back to itself or nests too deep means anything. */
export function createMeanings(given: MeaningsOptions): Meanings {
  const { ruleset, leafOf, isBuiltInDecorator } = given;
  const table = new MeaningTable();
  const known = new Map<unknown, Meaning>();
  const open = new Set<string>();
  const named: Readonly<Record<string, Condition>> = ruleset.conditions ?? {};

  function find(condition: unknown, depth: number): Meaning {
    const before = known.get(condition);
    if (before !== undefined) return before;
    if (!isObject(condition) || depth > deepest) return table.anything();
    const meaning = read(condition, depth);
    known.set(condition, meaning);
    return meaning;
  }

  function read(condition: Fields, depth: number): Meaning {
    const kind = kindOf(condition as unknown as Condition);
    if (kind === "not") return table.not(find(condition["not"], depth + 1));
    if (kind === "reference") return findNamed(String(condition["condition"]), depth + 1);
    if (kind === "leaf") {
      const leaf = leafOf(condition);
      return leaf === undefined ? table.anything() : table.comparison(comparisonOf(leaf, isBuiltInDecorator));
    }
    const parts = condition[kind];
    if (!Array.isArray(parts)) return table.anything();
    return table.of(
      kind,
      parts.map((part) => find(part, depth + 1)),
    );
  }

  function findNamed(name: string, depth: number): Meaning {
    if (!Object.hasOwn(named, name) || open.has(name)) return table.anything();
    open.add(name);
    const meaning = find(named[name], depth);
    open.delete(name);
    return meaning;
  }

  return { of: (condition) => find(condition, 0) };
}
