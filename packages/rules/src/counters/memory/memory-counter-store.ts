import { RulesError } from "../../errors/rules-error.js";
import { checkWholeNumber } from "../check-whole-number.js";
import type { CounterSelection, CounterStore } from "../counter-store.js";
import { type CounterWindow, readLateness } from "../counter-window.js";
import { latestTime } from "../check-event.js";
import { showValue } from "../show-value.js";
import { CommunityTallies } from "./community-tallies.js";

// A Map takes no more than 2²⁴ keys in V8.
const mostKeys = 10_000_000;

/** A key that had to go so that another could be kept. */
export interface CounterEviction {
  /** The community. */
  readonly communityId: string;
  /** The id of the series. */
  readonly series: string;
  /** How many keys of this series in this community had to go until now, this one included. */
  readonly evicted: number;
}

/** How a store in memory keeps its bounds. */
export interface MemoryCounterStoreOptions {
  /**
   * How far behind its community's latest event an event may lie and still be judged; five minutes unless given. It is
   * also how long entries are kept beyond their window.
   */
  readonly lateness?: CounterWindow;
  /**
   * How many keys each series may have in each community; 100,000 unless given. With one more, the key that was
   * longest not added to is forgotten and counts from zero when it comes again. The bound is a community's own, so
   * that one which is flooded takes nothing from the others, nor one series from another.
   */
  readonly maxKeys?: number;
  /** Told of each key that had to go: what is counted under it is too low from then on, so `maxKeys` is too. */
  readonly onEvict?: (eviction: CounterEviction) => void;
}

/** A store in memory. */
export interface MemoryCounterStore extends CounterStore {
  /**
   * Says that time has passed, events or not: every community's time is at least this, and what no longer matters is
   * forgotten. Call it now and then where communities may fall silent.
   *
   * @param at - epoch milliseconds
   * @throws CountersError `number-out-of-range`
   */
  advanceTo(at: number): void;
}

/**
 * Makes a store that keeps its entries in memory, exactly and no longer than they matter.
 *
 * An event costs O(log n) for n events under its key, amortised, and so does a read; of few events it looks at each.
 *
 * @throws RulesError `invalid-counter-window`; CountersError `number-out-of-range`
 * @example
 * const store = createMemoryCounterStore({ lateness: "PT1H", maxKeys: 50_000 });
 * store.lateness // => 3600000
 */
export function createMemoryCounterStore(options: MemoryCounterStoreOptions = {}): MemoryCounterStore {
  const { maxKeys = 100_000, onEvict } = options;
  checkWholeNumber("maxKeys", maxKeys, { from: 1, to: mostKeys });
  const lateness = readLateness(options.lateness ?? 300);
  if (lateness === undefined) {
    const params = { value: showValue(options.lateness) };
    throw new RulesError([{ code: "invalid-counter-window", path: ["lateness"], params }]);
  }
  const communities = new Map<string, CommunityTallies>();

  return {
    mode: "sync",
    lateness,
    read(batch) {
      const tallies = communities.get(batch.communityId);
      return tallies === undefined ? batch.queries.map(() => 0) : tallies.read(batch);
    },
    record(batch) {
      const { communityId } = batch;
      let tallies = communities.get(communityId);
      if (tallies === undefined) communities.set(communityId, (tallies = new CommunityTallies({ lateness, maxKeys })));
      return tallies.record(batch, ({ series, evicted }) => onEvict?.({ communityId, series: series.id, evicted }));
    },
    find({ communityId, part }) {
      return [...selected(communities, communityId)].flatMap(([id, tallies]) => [...tallies.find(id, part)]);
    },
    erase({ communityId, part }) {
      return [...selected(communities, communityId)].reduce((erased, [, tallies]) => erased + tallies.erase(part), 0);
    },
    advanceTo(at) {
      checkWholeNumber("at", at, { from: 0, to: latestTime });
      for (const tallies of communities.values()) tallies.advanceTo(at);
    },
  };
}

/** One community where it is named and known, else all. */
function selected(
  communities: ReadonlyMap<string, CommunityTallies>,
  communityId: CounterSelection["communityId"],
): readonly (readonly [id: string, tallies: CommunityTallies])[] {
  if (communityId === undefined) return [...communities];
  const tallies = communities.get(communityId);
  return tallies === undefined ? [] : [[communityId, tallies]];
}
