import { counterKeyParts } from "../counters/counter-key.js";
import type { CounterStore, StoredCounterEntry } from "../counters/counter-store.js";

/**
 * A store that keeps every entry for ever in a list and looks through all of it for each answer: slow, asynchronous,
 * and simple enough to be seen to be right. What an adapter must do, it does.
 */
export function createLogCounterStore(lateness: number): CounterStore<"async"> {
  const latest = new Map<string, number>();
  let log: StoredCounterEntry[] = [];

  const isBehind = (communityId: string, at: number, by: number): boolean =>
    at < (latest.get(communityId) ?? Number.NEGATIVE_INFINITY) - by;
  const holds = (entry: StoredCounterEntry, part: string): boolean =>
    counterKeyParts(entry.key).includes(part) || (typeof entry.value === "object" && entry.value.includes(part));

  return {
    mode: "async",
    lateness,
    async read({ communityId, at, queries }) {
      await pause();
      if (isBehind(communityId, at, lateness)) return null;
      return queries.map(({ series, key }) => {
        const entries = log.filter(
          (entry) =>
            entry.communityId === communityId &&
            entry.series === series.id &&
            entry.key === key &&
            entry.at > at - series.window &&
            entry.at <= at,
        );
        if (series.measure === "count") return entries.length;
        if (series.measure === "sum") return sumOf(entries.map(({ value }) => Number(value)));
        return new Set(entries.flatMap(({ value }) => (typeof value === "object" ? value : []))).size;
      });
    },
    async record({ communityId, id, at, entries }) {
      await pause();
      latest.set(communityId, Math.max(at, latest.get(communityId) ?? at));
      const summary = { counted: 0, repeated: 0, late: 0 };
      for (const { series, key, value } of entries) {
        const isThere = log.some(
          (entry) =>
            entry.communityId === communityId && entry.series === series.id && entry.key === key && entry.id === id,
        );
        // At the very edge an entry is in no window any more: (at − window, at].
        if (isBehind(communityId, at - 1, lateness + series.window)) summary.late++;
        else if (isThere) summary.repeated++;
        else {
          log.push({ communityId, series: series.id, key, id, at, value });
          summary.counted++;
        }
      }
      return summary;
    },
    async find({ communityId, part }) {
      await pause();
      return log.filter((entry) => (communityId ?? entry.communityId) === entry.communityId && holds(entry, part));
    },
    async erase(selection) {
      const found = await this.find(selection);
      log = log.flatMap((entry) => {
        if (!found.includes(entry)) return [entry];
        if (counterKeyParts(entry.key).includes(selection.part) || typeof entry.value !== "object") return [];
        const value = entry.value.filter((other) => other !== selection.part);
        return value.length === 0 ? [] : [{ ...entry, value }];
      });
      return found.length;
    },
  };
}

/** Exact for amounts of 2⁻¹⁴⁷ and more: whole multiples of 2⁻²⁰⁰. */
function sumOf(amounts: readonly number[]): number {
  return Number(amounts.reduce((sum, amount) => sum + BigInt(Math.round(amount * 2 ** 200)), 0n)) / 2 ** 200;
}

/** Answers come later, as over a network. */
function pause(): Promise<void> {
  return Promise.resolve();
}
