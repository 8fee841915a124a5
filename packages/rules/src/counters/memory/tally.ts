import type { CounterMeasure, CounterSeries } from "../counter-store.js";
import { countMeasure } from "./count-measure.js";
import { distinctMeasure } from "./distinct-measure.js";
import { EventQueue, type QueuedEvent } from "./event-queue.js";
import type { Measure, MeasureIndex } from "./measure.js";
import { sumMeasure } from "./sum-measure.js";

const measures: Readonly<Record<CounterMeasure, Measure>> = {
  count: countMeasure,
  distinct: distinctMeasure,
  sum: sumMeasure,
};

// Up to so many events are looked at one by one, which is as fast as an index and needs none. Most members never have
// more. An index that is there is kept until they are half as many, so that it does not come and go.
const mostScanned = 32;

// Each event brings one: letting go of two keeps up with it.
const forgottenAtOnce = 2;

/** What is counted under one key. It knows its neighbours in the list of its table, which {@link TallyTable} keeps. */
export class Tally extends EventQueue {
  /** The key. */
  readonly key: string;
  /** The tally that was last added to before this one was. */
  older: Tally | undefined;
  /** The tally that was last added to after this one was. */
  newer: Tally | undefined;
  readonly #series: CounterSeries;
  #index: { readonly measure: MeasureIndex; readonly ids: Set<string> } | undefined;

  constructor(series: CounterSeries, key: string) {
    super({ hasValues: series.measure !== "count" });
    this.#series = series;
    this.key = key;
  }

  /**
   * Adds an event, if its id is new.
   *
   * @param event - the event
   * @param cutoff - the time up to which events are in no window any more
   */
  add(event: QueuedEvent, cutoff: number): boolean {
    this.#forget(cutoff);
    if (this.#index?.ids.has(event.id) ?? this.hasId(event.id)) return false;
    this.push(event);
    if (this.#index !== undefined) {
      this.#index.ids.add(event.id);
      this.#index.measure.add(event.at, event.value);
    } else if (this.size > mostScanned) {
      this.#buildIndex();
    }
    return true;
  }

  /** The number for the window that ends at a time, that time included. */
  valueAt(at: number): number {
    if (this.#index !== undefined) return this.#index.measure.valueAt(at);
    const { measure, window } = this.#series;
    return measures[measure].scan(this, at - window, at);
  }

  /** Forgets all events up to a time. */
  prune(cutoff: number): void {
    const events = [...this.events()];
    const kept = events.filter(({ at }) => at > cutoff);
    if (kept.length < events.length) this.#beginAgain(kept);
  }

  /** Forgets a value, and the events that had no other; says how many events had it. */
  eraseValue(erased: string): number {
    let found = 0;
    const kept = [...this.events()].flatMap((event) => {
      if (typeof event.value !== "object" || !event.value.includes(erased)) return [event];
      found++;
      const value = event.value.filter((other) => other !== erased);
      return value.length === 0 ? [] : [{ ...event, value }];
    });
    if (found > 0) this.#beginAgain(kept);
    return found;
  }

  /**
   * Forgets some of the events up to a time. One that is still needed keeps those that came after it, so none stays
   * longer than until an event as late as any is forgotten.
   */
  #forget(cutoff: number): void {
    for (let count = 0; count < forgottenAtOnce && Number(this.firstTime) <= cutoff; count++) {
      const event = this.shift();
      if (event === undefined || this.#index === undefined) continue;
      this.#index.ids.delete(event.id);
      this.#index.measure.forget(event, cutoff);
      if (this.size <= mostScanned / 2) this.#index = undefined;
    }
  }

  #beginAgain(events: readonly QueuedEvent[]): void {
    this.replace(events);
    this.#index = undefined;
    if (this.size > mostScanned) this.#buildIndex();
  }

  #buildIndex(): void {
    const measure = measures[this.#series.measure].createIndex(this.#series.window);
    const ids = new Set<string>();
    for (const { id, at, value } of this.events()) {
      ids.add(id);
      measure.add(at, value);
    }
    this.#index = { measure, ids };
  }
}
