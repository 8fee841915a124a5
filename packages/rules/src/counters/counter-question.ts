import { CountersError } from "./errors/counters-error.js";
import { counterKeyParts, partText } from "./counter-key.js";
import type { CounterFacts, CounterReading, CounterReason } from "./counter-reading.js";
import type { CounterQuery } from "./counter-store.js";
import type { EventInputs } from "./event-inputs.js";
import type { CounterPlan, PlannedCounter } from "./plan/counter-plan.js";

/** What a store has to be asked so that counters can be read. */
export interface CounterQuestion {
  /** The queries, each once. */
  readonly queries: readonly CounterQuery[];
  /** The counters as facts, once the store has answered. */
  facts(answers: readonly number[] | null): CounterFacts;
  /** The counters with what they rest on, once the store has answered. */
  readings(answers: readonly number[] | null): Readonly<Record<string, CounterReading>>;
}

/** The key that decides, and its numbers. */
interface Outcome {
  readonly value: number | null;
  readonly reason?: CounterReason;
  readonly key?: string;
  readonly first?: number;
  readonly second?: number;
}

/**
 * Asks for counters.
 *
 * @throws CountersError `unknown-counter`, and what the event's facts cannot be used for
 */
export function askFor(names: Iterable<string>, inputs: EventInputs, plan: CounterPlan): CounterQuestion {
  const counters = [...names].map((name) => counterNamed(name, plan));
  const queries: CounterQuery[] = [];
  // Where the answers for a series begin: one for each key of its grouping.
  const starts: (number | undefined)[] = [];

  function ask(place: number | undefined): void {
    const series = place === undefined ? undefined : plan.series[place];
    if (place === undefined || series === undefined || starts[place] !== undefined) return;
    starts[place] = queries.length;
    for (const key of inputs.keys(series.grouping)) queries.push({ series, key });
  }
  for (const counter of counters) {
    ask(counter.series);
    ask(counter.denominator);
  }

  function outcome(counter: PlannedCounter, answers: readonly number[] | null): Outcome {
    if (answers === null) return { value: null, reason: "too-late" };
    let best: Outcome | undefined;
    for (const [index, key] of inputs.keys(counter.grouping).entries()) {
      const first = Number(answers[Number(starts[counter.series]) + index]);
      const second =
        counter.denominator === undefined ? undefined : answers[Number(starts[counter.denominator]) + index];
      const value = valueOf(counter, first, second);
      if (best === undefined || decides(counter, value, best.value)) {
        best = { value, key, first, ...(second === undefined ? {} : { second }) };
      }
    }
    if (best === undefined) return { value: null, reason: "missing-fact" };
    return best.value === null ? { ...best, reason: "empty-denominator" } : best;
  }

  return {
    queries,
    facts(answers) {
      const facts = emptyRecord<number | null>();
      for (const counter of counters) {
        const { value, reason } = outcome(counter, answers);
        if (value !== null || reason === "empty-denominator") facts[counter.name] = value;
      }
      return facts;
    },
    readings(answers) {
      const readings = emptyRecord<CounterReading>();
      for (const counter of counters) {
        readings[counter.name] = reading(counter, outcome(counter, answers), plan.groupings[counter.grouping] ?? []);
      }
      return readings;
    },
  };
}

function counterNamed(name: string, plan: CounterPlan): PlannedCounter {
  const counter = plan.counters.get(name);
  if (counter !== undefined) return counter;
  throw new CountersError([{ code: "unknown-counter", path: [], params: { counter: name } }]);
}

function valueOf({ kind, per, window }: PlannedCounter, first: number, second: number | undefined): number | null {
  if (second !== undefined) return second === 0 ? null : first / second;
  return kind === "rate" ? (first * per) / window : first;
}

/** Whether a key's value decides instead of the best before it. */
function decides({ among }: PlannedCounter, value: number | null, best: number | null): boolean {
  if (value === null || best === null) return value !== null;
  return among === "most" ? value > best : value < best;
}

function reading(
  { kind, unit, window }: PlannedCounter,
  { value, reason, key, first, second }: Outcome,
  grouping: readonly string[],
): CounterReading {
  return {
    kind,
    value,
    ...(reason === undefined ? {} : { reason }),
    unit,
    windowSeconds: window / 1000,
    ...(key === undefined ? {} : { by: byOf(key, grouping) }),
    ...(first === undefined || second === undefined ? {} : { numerator: first, denominator: second }),
  };
}

function byOf(key: string, grouping: readonly string[]): Readonly<Record<string, string>> {
  const by = emptyRecord<string>();
  for (const [index, part] of counterKeyParts(key).entries()) by[String(grouping[index])] = partText(part);
  return by;
}

/** An object without a prototype, so that any name is only a name. */
function emptyRecord<Value>(): Record<string, Value> {
  return Object.create(null) as Record<string, Value>;
}
