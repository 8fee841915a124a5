import type { CounterValue } from "../counter-store.js";

/** An event as it is kept. */
export interface QueuedEvent {
  /** Its id. */
  readonly id: string;
  /** Its time in epoch milliseconds. */
  readonly at: number;
  /** What is kept of it. */
  readonly value: CounterValue;
}

// A list that is pushed to makes room for sixteen more, which most keys never need: short ones are copied by `concat`,
// which makes room for one.
const longestCopied = 8;

/** Events in the order in which they came, in a column for each thing that is kept of them. */
export class EventQueue {
  #ids: string[] = [];
  #times: number[] = [];
  #values: CounterValue[] | undefined;
  /** Where the first event stands; what is before it has left and goes with the next copy. */
  #start = 0;

  constructor({ hasValues }: { readonly hasValues: boolean }) {
    if (hasValues) this.#values = [];
  }

  /** How many there are. */
  get size(): number {
    return this.#times.length - this.#start;
  }

  /** The time of the one that came first; `undefined` where there is none. */
  get firstTime(): number | undefined {
    return this.#times[this.#start];
  }

  /** Adds an event as the last to come. */
  push({ id, at, value }: QueuedEvent): void {
    if (this.size < longestCopied || this.#start > this.size) {
      this.#ids = this.#ids.slice(this.#start).concat(id);
      this.#times = this.#times.slice(this.#start).concat(at);
      if (this.#values !== undefined) this.#values = this.#values.slice(this.#start).concat([value]);
      this.#start = 0;
    } else {
      this.#ids.push(id);
      this.#times.push(at);
      this.#values?.push(value);
    }
  }

  /** Removes the event that came first. */
  shift(): QueuedEvent | undefined {
    return this.size === 0 ? undefined : this.#event(this.#start++);
  }

  /** Whether one has an id, by looking at each. */
  hasId(id: string): boolean {
    return this.#ids.includes(id, this.#start);
  }

  /** Whether all are at or before a time; looks at the last one first, which is the latest more often than not. */
  endsBy(time: number): boolean {
    for (let index = this.#times.length - 1; index >= this.#start; index--) {
      if (Number(this.#times[index]) > time) return false;
    }
    return true;
  }

  /** Calls a function with the value of each event after one time, up to and at another. */
  between(after: number, upTo: number, see: (value: CounterValue) => void): void {
    for (let index = this.#start; index < this.#times.length; index++) {
      const at = Number(this.#times[index]);
      if (at > after && at <= upTo) see(this.#values?.[index]);
    }
  }

  /** Puts other events in the place of all. */
  replace(events: readonly QueuedEvent[]): void {
    this.#start = 0;
    this.#ids = events.map(({ id }) => id);
    this.#times = events.map(({ at }) => at);
    if (this.#values !== undefined) this.#values = events.map(({ value }) => value);
  }

  /** All events, in the order in which they came. */
  *events(): IterableIterator<QueuedEvent> {
    for (let index = this.#start; index < this.#times.length; index++) yield this.#event(index);
  }

  #event(index: number): QueuedEvent {
    return { id: String(this.#ids[index]), at: Number(this.#times[index]), value: this.#values?.[index] };
  }
}
