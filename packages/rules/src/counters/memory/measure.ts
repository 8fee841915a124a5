import type { CounterValue } from "../counter-store.js";
import type { EventQueue, QueuedEvent } from "./event-queue.js";

/** What answers for many events without looking at each. */
export interface MeasureIndex {
  /** Adds an event. */
  add(at: number, value: CounterValue): void;
  /** The answer for the window that ends at a time, that time included. */
  valueAt(at: number): number;
  /**
   * Lets go of what no window needs any more.
   *
   * @param event - an event that has left
   * @param cutoff - the time up to which all events are in no window
   */
  forget(event: QueuedEvent, cutoff: number): void;
}

/** How a measure is computed: few events are looked at one by one, many through an index. */
export interface Measure {
  /** The answer for the events after one time, up to and at another. */
  scan(events: EventQueue, after: number, upTo: number): number;
  /** An index for windows of so many milliseconds. */
  createIndex(window: number): MeasureIndex;
}
