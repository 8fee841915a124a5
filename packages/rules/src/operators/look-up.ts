/**
 * Finds what holds of a fact's value instead of trying each comparison: the index of rules is made of these. One
 * serves all operators that name it, so that `equal` and `in` share a table.
 */
export interface LookUp {
  /** The share of evaluations that a key is thought to let through, one of so many different keys. */
  readonly share: (keys: number) => number;
  /** Tells keys apart that are objects; the key itself, unless given. */
  readonly identify?: (key: unknown) => unknown;
  /**
   * Makes the table.
   *
   * @param keys - the keys, each once
   * @returns what visits the indexes of all keys that may hold of a value; false where it cannot tell, and all may
   */
  readonly create: (keys: readonly unknown[]) => (factValue: unknown, visit: (key: number) => void) => boolean;
}

/** How comparisons of an operator with literals are looked up. */
export interface OperatorLookUp {
  /** The table. */
  readonly table: LookUp;
  /** The keys of which one must be found for the comparison with a literal to hold; undefined where none can be said. */
  readonly keys: (value: unknown) => readonly unknown[] | undefined;
}

/** Finds keys that a value is equal to, with the meaning of `===`. */
export const equality: LookUp = {
  share: (keys) => 1 / (keys + 1),
  create(keys) {
    const indexes = new Map(keys.map((key, index) => [key, index]));
    return (value, visit) => {
      const index = indexes.get(value);
      if (index !== undefined) visit(index);
      return true;
    };
  },
};

/** Finds keys that are elements of an array. */
export const membership: LookUp = {
  share: (keys) => 2 / (keys + 2),
  create(keys) {
    const find = equality.create(keys);
    return (value, visit) => {
      if (Array.isArray(value)) for (const element of value) find(element, visit);
      return true;
    };
  },
};

/** A number that values are compared with. */
export interface Threshold {
  /** The number. */
  readonly at: number;
  /** Whether a value equal to it is let through. */
  readonly isInclusive: boolean;
}

/** Finds numbers that a value is above. */
export const above: LookUp = thresholds(1);

/** Finds numbers that a value is below. */
export const below: LookUp = thresholds(-1);

/** Thresholds in order, so that those on the right side of a value are found without trying the others. */
function thresholds(sign: 1 | -1): LookUp {
  return {
    share: () => 0.6,
    identify: (key) => `${(key as Threshold).at} ${(key as Threshold).isInclusive}`,
    create(keys) {
      const ascending = (keys as readonly Threshold[])
        .map(({ at, isInclusive }, index) => ({ at: sign * at, isInclusive, index }))
        .sort((first, second) => first.at - second.at || Number(second.isInclusive) - Number(first.isInclusive));
      return (given, visit) => {
        // JavaScript compares texts and objects with numbers, too, in ways that no table knows.
        if (typeof given !== "number") return given == null || typeof given === "boolean";
        const value = sign * given;
        for (const { at, isInclusive, index } of ascending) {
          if (at > value || (at === value && !isInclusive)) break;
          visit(index);
        }
        return true;
      };
    },
  };
}

/** A literal as a key, where a table finds it with the meaning of `===`. */
export function keyOf(value: unknown): readonly unknown[] | undefined {
  return isKey(value) ? [value] : undefined;
}

/** The elements of a literal as keys. */
export function keysOf(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) && value.every(isKey) ? [...new Set<unknown>(value)] : undefined;
}

/** A literal number as a threshold. */
export function thresholdOf(isInclusive: boolean): OperatorLookUp["keys"] {
  return (value) => (typeof value === "number" && !Number.isNaN(value) ? [{ at: value, isInclusive }] : undefined);
}

function isKey(value: unknown): boolean {
  return typeof value === "object" ? value === null : typeof value !== "undefined" && !Number.isNaN(value);
}
