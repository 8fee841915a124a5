import { RulesError } from "../errors/rules-error.js";
import { reasonOf } from "../errors/reason-of.js";
import { isDefined, toFact, type Almanac, type Fact, type FactParams } from "./fact-definition.js";
import { isThenable } from "./is-thenable.js";
import { missing, pending, type FactKey } from "./operand.js";
import { paramsKey } from "./params-key.js";
import { applyPath, parsePath } from "./path.js";

/** The facts of one evaluation, by id: values, functions or what {@link defineFact} made. */
export type Facts = Readonly<Record<string, unknown>>;

/** How facts that nobody gave are treated. */
export type MissingFacts = "error" | "undefined" | "unknown";

/** What a program says about facts. */
export interface FactRules {
  /** Facts given when the rules were compiled. */
  readonly declared: ReadonlyMap<string, Fact>;
  /** How facts that nobody gave are treated. */
  readonly missingFacts: MissingFacts;
  /** Whether json-rules-engine's cache is reproduced, in which a constant is the value for no params. */
  readonly isExact: boolean;
}

/** A value that is computed: on its way, there, or failed. */
interface Computation {
  state: "computing" | "pending" | "there" | "failed";
  value: unknown;
}

const noFailures: ReadonlyMap<string, unknown> = new Map();

/** The facts of one evaluation. Computed ones are computed when asked for and at most once. */
export class FactStore {
  readonly #facts: Facts;
  readonly #rules: FactRules;
  #computations: Map<string, Computation> | null = null;
  #added: Map<string, Fact> | null = null;
  #almanac: Almanac | null = null;
  #asked = 0;
  #waiting: Map<Promise<void>, string> | null = null;
  #failures: Map<string, unknown> | null = null;

  constructor(facts: Facts, rules: FactRules) {
    this.#facts = rules.isExact ? withInherited(facts) : facts;
    this.#rules = rules;
    if (!rules.isExact) return;
    for (const [id, fact] of rules.declared) this.#rememberConstant(id, fact);
    for (const [id, given] of Object.entries(this.#facts)) this.#rememberConstant(id, toFact(given));
  }

  /** How facts that nobody gave are treated. */
  get missingFacts(): MissingFacts {
    return this.#rules.missingFacts;
  }

  /** The facts that are being computed, by a promise that resolves, and never rejects, when they are. */
  get waiting(): Map<Promise<void>, string> {
    return (this.#waiting ??= new Map());
  }

  /** Why facts could not be computed or compared, by id or operator, where unknown is an answer. */
  get failures(): ReadonlyMap<string, unknown> {
    return this.#failures ?? noFailures;
  }

  /** Keeps why a fact could not be computed or compared. */
  fail(what: string, reason: unknown): void {
    this.#failures ??= new Map();
    this.#failures.set(what, reason);
  }

  /** What functions that compute facts may ask. */
  get almanac(): Almanac {
    return (this.#almanac ??= this.#createAlmanac());
  }

  /** Whether a fact was given, declared or added. */
  has(id: string): boolean {
    return Object.hasOwn(this.#facts, id) || this.#rules.declared.has(id) || this.#added?.has(id) === true;
  }

  /** The ids of all facts that were given, declared or added. */
  *ids(): Iterable<string> {
    yield* Object.keys(this.#facts);
    for (const id of this.#rules.declared.keys()) if (!Object.hasOwn(this.#facts, id)) yield id;
    for (const id of this.#added?.keys() ?? []) yield id;
  }

  /** Gives a fact while rules run, for the rules after. */
  add(id: string, given: unknown): void {
    const fact = toFact(given);
    this.#added ??= new Map();
    this.#added.set(id, fact);
    if (this.#rules.isExact) this.#rememberConstant(id, fact);
  }

  /** The value of a fact that need not be computed; {@link pending} of one that must, and {@link missing}. */
  constant(id: string): unknown {
    if (this.#added === null && Object.hasOwn(this.#facts, id)) {
      const given = this.#facts[id];
      if (!isDefined(given)) return given;
    }
    const fact = this.#find(id);
    if (fact === undefined) return missing;
    return fact.compute === null ? fact.value : pending;
  }

  /**
   * The value of a fact, or {@link missing} or {@link pending}.
   *
   * @param reader - who asks, for facts of which every reader gets a value of its own
   * @throws RulesError `undefined-fact` or `fact-failed`, unless unknown is an answer
   */
  value({ fact: id, params, key }: FactKey, reader: number | string): unknown {
    const constant = this.constant(id);
    if (constant === missing) return this.#missing(id);
    if (constant !== pending) return constant;
    const fact = this.#find(id) as Fact;
    return this.#compute(id, { fact, params, key: fact.isCached ? key : `${key} ${reader}` });
  }

  #find(id: string): Fact | undefined {
    const added = this.#added?.get(id);
    if (added !== undefined) return added;
    return Object.hasOwn(this.#facts, id) ? toFact(this.#facts[id]) : this.#rules.declared.get(id);
  }

  #missing(id: string): typeof missing | undefined {
    if (this.#rules.missingFacts === "undefined") return undefined;
    if (this.#rules.missingFacts === "unknown") return missing;
    throw new RulesError([{ code: "undefined-fact", path: [], params: { fact: id } }]);
  }

  #compute(id: string, { fact, params, key }: { fact: Fact; params: FactParams; key: string }): unknown {
    this.#computations ??= new Map();
    let computation = this.#computations.get(key);
    if (computation === undefined) {
      computation = { state: "computing", value: undefined };
      this.#computations.set(key, computation);
      this.#start(id, computation, () => fact.compute?.(params, this.almanac));
    }
    if (computation.state === "pending") return pending;
    if (computation.state === "there") return computation.value;
    const reason = computation.state === "computing" ? "it asks for itself" : computation.value;
    if (this.#rules.missingFacts !== "unknown") throw factFailed(id, reason);
    this.fail(id, reason);
    return missing;
  }

  #start(id: string, computation: Computation, compute: () => unknown): void {
    const settle = (state: "there" | "failed", value: unknown): void => {
      computation.state = state;
      computation.value = value;
    };
    let answer: unknown;
    try {
      answer = compute();
    } catch (error) {
      settle("failed", error);
      return;
    }
    if (!isThenable(answer)) {
      settle("there", answer);
      return;
    }
    computation.state = "pending";
    const settled = Promise.resolve(answer)
      .then(
        (value) => settle("there", value),
        (error: unknown) => settle("failed", error),
      )
      .then(() => void this.waiting.delete(settled));
    this.waiting.set(settled, id);
  }

  #createAlmanac(): Almanac {
    return {
      factValue: (fact, params = {}, path) => {
        const at = (value: unknown): unknown =>
          path === undefined || path === "" ? value : applyPath(value, parsePath(path));
        const key: FactKey = { fact, params, key: factKey(fact, params) };
        // json-rules-engine computes a fact that is not cached each time that it is asked for.
        const reader = this.#rules.isExact ? `almanac ${this.#asked++}` : "almanac";
        const answer = this.value(key, reader);
        if (answer === missing) return undefined;
        if (answer !== pending) return at(answer);
        // Others may be computed meanwhile: this asks again until its own is there.
        const wait = async (): Promise<unknown> => {
          let value: unknown = pending;
          while (value === pending) {
            await Promise.race(this.waiting.keys());
            value = this.value(key, reader);
          }
          return value === missing ? undefined : at(value);
        };
        return wait();
      },
    };
  }

  /** As json-rules-engine does: a function given later under the same id finds the constant in the cache. */
  #rememberConstant(id: string, fact: Fact): void {
    if (fact.compute !== null || !fact.isCached) return;
    this.#computations ??= new Map();
    this.#computations.set(factKey(id, {}), { state: "there", value: fact.value });
  }
}

/** Tells the values of computed facts apart. */
export function factKey(fact: string, params: unknown): string {
  return `${JSON.stringify(fact)} ${paramsKey(params)}`;
}

function factFailed(fact: string, cause: unknown): RulesError {
  if (RulesError.isInstance(cause) && cause.code === "undefined-fact") return cause;
  return new RulesError([{ code: "fact-failed", path: [], params: { fact, reason: reasonOf(cause) } }], { cause });
}

/** Own and inherited enumerable properties, as a `for` loop over them sees. */
function withInherited(facts: Facts): Facts {
  const all: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const id in facts) all[id] = facts[id];
  return all;
}
