/** What a condition gives to a fact that is computed. */
export type FactParams = Readonly<Record<string, unknown>> | null;

/** What a function that computes a fact may ask. */
export interface Almanac {
  /**
   * The value of another fact.
   *
   * @returns the value, or a promise of it where that fact is computed asynchronously
   * @throws RulesError `undefined-fact` when there is no such fact and `missingFacts` is `"error"`
   */
  factValue(fact: string, params?: FactParams, path?: string): unknown;
}

/** Computes a fact out of its params. */
export type ComputeFact = (params: FactParams, almanac: Almanac) => unknown;

/** How a fact is found. */
export interface FactOptions {
  /** The value, where it is constant. */
  readonly value?: unknown;
  /** Computes it, or a promise of it, when a condition needs it. */
  readonly compute?: ComputeFact;
  /** Whether one value serves all conditions with the same params; true unless given. */
  readonly cache?: boolean;
  /** The priority of conditions on it that have none of their own; 1 unless given. */
  readonly priority?: number;
  /** `expensive` for what is worth evaluating last: a classifier, a look-up. Computed facts are, unless given. */
  readonly cost?: "cheap" | "expensive";
}

const marker: unique symbol = Symbol.for("rukun.fact") as never;

/** A fact with options, made by {@link defineFact}. */
export interface FactDefinition extends FactOptions {
  /** Tells it from a value that is an object, also across copies of this package. */
  readonly [marker]: true;
}

/**
 * A fact with options, for the `facts` of {@link compileRuleset} or of one evaluation. A constant needs none of them
 * and can stand for itself, and so can a function.
 *
 * @example
 * const toxicity = defineFact({ compute: (params, almanac) => String(almanac.factValue("text")).length / 100, cost: "expensive" });
 * toxicity.cost // => "expensive"
 */
export function defineFact(options: FactOptions): FactDefinition {
  return Object.freeze({ ...options, [marker]: true as const });
}

/** A fact as it is kept: constant or computed. */
export interface Fact {
  /** Its value, where it is constant. */
  readonly value: unknown;
  /** Computes it; `null` for a constant. */
  readonly compute: ComputeFact | null;
  /** Whether one value serves all conditions with the same params. */
  readonly isCached: boolean;
  /** The priority of conditions on it that have none of their own. */
  readonly priority: number;
  /** Whether it is worth evaluating last. */
  readonly isExpensive: boolean;
}

/** Reads what stands for a fact: a value, a function or a definition. */
export function toFact(given: unknown): Fact {
  const options: FactOptions = isDefinition(given)
    ? given
    : typeof given === "function"
      ? { compute: given as ComputeFact }
      : { value: given };
  return {
    value: options.value,
    compute: options.compute ?? null,
    isCached: options.cache ?? true,
    priority: Number.parseInt(String(options.priority || 1), 10),
    isExpensive: options.cost === undefined ? options.compute !== undefined : options.cost === "expensive",
  };
}

/** Whether a value stands for a fact that has more to it than its value. */
export function isDefined(given: unknown): given is FactDefinition | ComputeFact {
  return typeof given === "function" || isDefinition(given);
}

function isDefinition(given: unknown): given is FactDefinition {
  return typeof given === "object" && given !== null && marker in given;
}
