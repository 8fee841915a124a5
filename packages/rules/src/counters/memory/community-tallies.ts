import { counterKeyParts } from "../counter-key.js";
import type {
  CounterRead,
  CounterRecord,
  CounterRecordSummary,
  CounterSeries,
  StoredCounterEntry,
} from "../counter-store.js";
import { TallyTable } from "./tally-table.js";

/** What a community's tallies are held to. */
export interface TallyLimits {
  /** How far behind the community's time a read may lie, in milliseconds. */
  readonly lateness: number;
  /** How many keys a series may have. */
  readonly maxKeys: number;
}

// Each entry brings at most one new key: looking at two that may have expired keeps up with it.
const sweptAtOnce = 2;

/** All tallies of one community, and its time: that of the latest event. */
export class CommunityTallies {
  readonly #limits: TallyLimits;
  readonly #tables = new Map<string, TallyTable>();
  #latest = Number.NEGATIVE_INFINITY;
  #turns: Iterator<TallyTable> = this.#tables.values();

  constructor(limits: TallyLimits) {
    this.#limits = limits;
  }

  /** The numbers asked for, or `null` where the time lies too far behind. */
  read({ at, queries }: CounterRead): readonly number[] | null {
    if (at < this.#latest - this.#limits.lateness) return null;
    return queries.map(({ series, key }) => this.#tables.get(series.id)?.get(key)?.valueAt(at) ?? 0);
  }

  /**
   * Counts an event.
   *
   * @param record - the event
   * @param onEvict - told of a table that had to give up a key
   */
  record({ id, at, entries }: CounterRecord, onEvict: (table: TallyTable) => void): CounterRecordSummary {
    const summary = { counted: 0, repeated: 0, late: 0 };
    this.#latest = Math.max(this.#latest, at);
    for (const { series, key, value } of entries) {
      const cutoff = this.#cutoff(series);
      if (at <= cutoff) {
        summary.late++;
        continue;
      }
      const table = this.#table(series);
      summary[table.use(key).add({ id, at, value }, cutoff) ? "counted" : "repeated"]++;
      this.#sweep(table);
      if (table.size > this.#limits.maxKeys && table.oldest !== undefined) {
        table.delete(table.oldest);
        table.evicted++;
        onEvict(table);
      }
    }
    this.#sweepNext();
    return summary;
  }

  /** Takes a time as the community's where it is later, and forgets all that no longer matters. */
  advanceTo(at: number): void {
    this.#latest = Math.max(this.#latest, at);
    for (const table of this.#tables.values()) {
      const cutoff = this.#cutoff(table.series);
      for (const tally of table.tallies) {
        tally.prune(cutoff);
        if (tally.size === 0) table.delete(tally);
      }
      if (table.size === 0) this.#tables.delete(table.series.id);
    }
  }

  /**
   * The entries that hold a part.
   *
   * @param communityId - the community's id, for the entries
   * @param part - what to look for in keys and among values
   */
  *find(communityId: string, part: string): IterableIterator<StoredCounterEntry> {
    for (const { series, tallies } of this.#tables.values()) {
      for (const tally of tallies) {
        const isByKey = counterKeyParts(tally.key).includes(part);
        if (!isByKey && series.measure !== "distinct") continue;
        for (const event of tally.events()) {
          const isFound = isByKey || (typeof event.value === "object" && event.value.includes(part));
          if (isFound) yield { communityId, series: series.id, key: tally.key, ...event };
        }
      }
    }
  }

  /** Forgets what holds a part, and says how many entries that were. */
  erase(part: string): number {
    let erased = 0;
    for (const table of this.#tables.values()) {
      for (const tally of table.tallies) {
        const isByKey = counterKeyParts(tally.key).includes(part);
        erased += isByKey ? tally.size : tally.eraseValue(part);
        if (isByKey || tally.size === 0) table.delete(tally);
      }
    }
    return erased;
  }

  #table(series: CounterSeries): TallyTable {
    let table = this.#tables.get(series.id);
    if (table === undefined) this.#tables.set(series.id, (table = new TallyTable(series)));
    return table;
  }

  /** The time up to which events of a series can be in no window that is still answered. */
  #cutoff({ window }: CounterSeries): number {
    return this.#latest - this.#limits.lateness - window;
  }

  #sweep(table: TallyTable): void {
    const cutoff = this.#cutoff(table.series);
    for (let count = 0; count < sweptAtOnce; count++) {
      const { oldest } = table;
      if (oldest?.endsBy(cutoff) !== true) return;
      table.delete(oldest);
    }
  }

  /** Sweeps one table whether or not it is being added to, each in its turn. */
  #sweepNext(): void {
    let next = this.#turns.next();
    if (next.done === true) {
      this.#turns = this.#tables.values();
      next = this.#turns.next();
    }
    if (next.done === true) return;
    this.#sweep(next.value);
    if (next.value.size === 0) this.#tables.delete(next.value.series.id);
  }
}
