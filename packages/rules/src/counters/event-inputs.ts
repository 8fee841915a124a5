import { CountersError } from "./errors/counters-error.js";
import type { CounterEvent } from "./counter-event.js";
import { counterKey, keyPart, memberPart } from "./counter-key.js";
import type { CounterEntry, CounterValue } from "./counter-store.js";
import type { CounterPlan, PlannedSeries } from "./plan/counter-plan.js";
import { passes } from "./plan/event-filter.js";
import { showValue } from "./show-value.js";

/** How many values a fact may have, and how many keys the facts of a counter may make together. */
const mostValues = 1_000;

/** What an event means for the counters of a plan, each thing computed once and only when asked for. */
export class EventInputs {
  readonly #event: CounterEvent;
  readonly #plan: CounterPlan;
  readonly #memberFacts: ReadonlySet<string>;
  readonly #partsOf = new Map<string, readonly string[]>();
  readonly #keys: (readonly string[])[] = [];
  readonly #passed: boolean[] = [];

  constructor(event: CounterEvent, plan: CounterPlan, memberFacts: ReadonlySet<string>) {
    this.#event = event;
    this.#plan = plan;
    this.#memberFacts = memberFacts;
  }

  /**
   * The keys that the event has in a grouping; none where it lacks one of the facts.
   *
   * @throws CountersError `invalid-counter-value`, `too-many-counter-values`
   */
  keys(grouping: number): readonly string[] {
    return (this.#keys[grouping] ??= this.#combine(this.#plan.groupings[grouping] ?? []));
  }

  /**
   * The entries by which the event counts in a series.
   *
   * @throws CountersError `counter-filter-failed`, `invalid-counter-value`, `too-many-counter-values`
   */
  entries(series: PlannedSeries): readonly CounterEntry[] {
    const keys = this.keys(series.grouping);
    if (keys.length === 0 || !series.filters.every((filter) => this.#passes(filter))) return [];
    const value = this.#value(series);
    if (value === undefined && series.measure !== "count") return [];
    return keys.map((key) => ({ series, key, value }));
  }

  #passes(place: number): boolean {
    const filter = this.#plan.filters[place];
    return (this.#passed[place] ??= filter !== undefined && passes(filter, this.#event));
  }

  #value({ measure, of }: PlannedSeries): CounterValue {
    if (of === undefined) return undefined;
    if (measure === "distinct") {
      const parts = this.#parts(of);
      return parts.length === 0 ? undefined : parts;
    }
    const amount = this.#fact(of);
    if (amount === undefined || amount === null) return undefined;
    if (typeof amount === "number" && Math.abs(amount) <= Number.MAX_SAFE_INTEGER) return amount;
    throw invalidValue(of, amount);
  }

  /** Every combination of one part of each fact. */
  #combine(facts: readonly string[]): readonly string[] {
    const single = facts.length === 1 ? facts[0] : undefined;
    if (single !== undefined) return this.#parts(single);
    let combinations: (readonly string[])[] = [[]];
    for (const fact of facts) {
      const parts = this.#parts(fact);
      checkNumber(fact, combinations.length * parts.length);
      combinations = combinations.flatMap((combination) => parts.map((part) => [...combination, part]));
    }
    return combinations.map(counterKey);
  }

  /** The values of a fact as parts of keys, each once. */
  #parts(fact: string): readonly string[] {
    let parts = this.#partsOf.get(fact);
    if (parts === undefined) this.#partsOf.set(fact, (parts = this.#readParts(fact)));
    return parts;
  }

  #readParts(fact: string): readonly string[] {
    const value = this.#fact(fact);
    if (!Array.isArray(value)) return value === undefined || value === null ? [] : [this.#part(fact, value)];
    checkNumber(fact, value.length);
    const elements = (value as readonly unknown[]).filter((element) => element !== undefined && element !== null);
    return [...new Set(elements.map((element) => this.#part(fact, element)))];
  }

  #part(fact: string, value: unknown): string {
    const isId = typeof value === "string" || (typeof value === "number" && Number.isFinite(value));
    const part = isId && this.#memberFacts.has(fact) ? memberPart(value) : keyPart(value);
    if (part === undefined) throw invalidValue(fact, value);
    return part;
  }

  #fact(name: string): unknown {
    const { facts } = this.#event;
    return Object.hasOwn(facts, name) ? facts[name] : undefined;
  }
}

function checkNumber(fact: string, found: number): void {
  if (found <= mostValues) return;
  const params = { fact, found, limit: mostValues };
  throw new CountersError([{ code: "too-many-counter-values", path: ["facts", fact], params }]);
}

function invalidValue(fact: string, value: unknown): CountersError {
  // Of text no more than that it is text: what people write stays out of messages.
  const found = typeof value === "string" ? "text" : showValue(value);
  return new CountersError([{ code: "invalid-counter-value", path: ["facts", fact], params: { fact, found } }]);
}
