/** Whether a store answers at once or gives promises. */
export type CounterMode = "sync" | "async";

/** What a store or a function on it gives: the value, or a promise of it. */
export type CounterAnswer<Mode extends CounterMode, Value> = Mode extends "async" ? Promise<Value> : Value;

/** What a store computes over the events of a window; rates and ratios are made of counts. */
export type CounterMeasure = "count" | "distinct" | "sum";

/** One thing to count, whatever counters it serves. */
export interface CounterSeries {
  /** A hash of what is counted (measure, facts, window, conditions), 32 hexadecimal digits. */
  readonly id: string;
  /** What is computed. */
  readonly measure: CounterMeasure;
  /** Over how many milliseconds. */
  readonly window: number;
}

/** A question to a store. */
export interface CounterQuery {
  /** What is counted. */
  readonly series: CounterSeries;
  /** For whom, as {@link counterKey} writes it. */
  readonly key: string;
}

/** All questions about one event. */
export interface CounterRead {
  /** The community. */
  readonly communityId: string;
  /** The event's time in epoch milliseconds: a window is (at − window, at]. */
  readonly at: number;
  /** The questions. */
  readonly queries: readonly CounterQuery[];
}

/** What to keep of an event: an amount to add, values of which the different ones are counted, or nothing but it. */
export type CounterValue = number | readonly string[] | undefined;

/** One thing that an event counts for. */
export interface CounterEntry extends CounterQuery {
  /** The amount of a `sum`, the values of a `distinct`, nothing for a `count`. */
  readonly value: CounterValue;
}

/** All that one event counts for. */
export interface CounterRecord {
  /** The community. */
  readonly communityId: string;
  /** The event's id. */
  readonly id: string;
  /** The event's time in epoch milliseconds. */
  readonly at: number;
  /** What it counts for; may be nothing. */
  readonly entries: readonly CounterEntry[];
}

/** What became of the entries of an event. */
export interface CounterRecordSummary {
  /** How many entries were counted. */
  readonly counted: number;
  /** How many were there already. */
  readonly repeated: number;
  /** How many were too old to matter to any window that can still be asked for. */
  readonly late: number;
}

/** Which entries to find or to forget: those under keys that hold a part, and those whose values hold it. */
export interface CounterSelection {
  /** The community; all unless given. */
  readonly communityId?: string;
  /** The part of a key, or the value, as {@link memberPart} writes it. */
  readonly part: string;
}

/** What a store keeps of an event. */
export interface StoredCounterEntry {
  /** The community. */
  readonly communityId: string;
  /** The id of the series. */
  readonly series: string;
  /** The key. */
  readonly key: string;
  /** The event's id. */
  readonly id: string;
  /** The event's time in epoch milliseconds. */
  readonly at: number;
  /** What is kept of it. */
  readonly value: CounterValue;
}

/**
 * Where counters keep what they count. One event is one call, so that an adapter needs one round trip.
 *
 * **Time is event time.** A community's time is that of the latest event recorded in it. A read may lie up to
 * `lateness` behind; one further behind is answered `null`, since what it needs may be gone. An entry is kept while
 * its window and `lateness` together reach it, and one that comes when they no longer do is not counted: no read that
 * is answered could see it. So every answer is exact, in whatever order events come.
 *
 * **Idempotent.** An event's id counts once under a series and a key; what came first stays.
 */
export interface CounterStore<Mode extends CounterMode = "sync"> {
  /** Whether it answers at once. */
  readonly mode: Mode;
  /** How far behind the community's time a read may lie, in milliseconds. */
  readonly lateness: number;
  /** The numbers asked for, in order; `null` where the event lies further behind than `lateness`. */
  read(batch: CounterRead): CounterAnswer<Mode, readonly number[] | null>;
  /** Keeps what an event counts for, and takes its time as the community's where it is later. */
  record(batch: CounterRecord): CounterAnswer<Mode, CounterRecordSummary>;
  /** The entries selected. */
  find(selection: CounterSelection): CounterAnswer<Mode, readonly StoredCounterEntry[]>;
  /** Forgets what is selected, keys and all, and says how many entries that were. */
  erase(selection: CounterSelection): CounterAnswer<Mode, number>;
}
