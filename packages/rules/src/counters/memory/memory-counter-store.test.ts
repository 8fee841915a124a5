import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CounterEntry,
  type CounterEviction,
  type CounterMeasure,
  counterKey,
  type CounterSeries,
  type CounterStore,
  type CounterValue,
  createMemoryCounterStore,
  memberPart,
} from "../../counters.js";

const noon = Date.parse("2026-03-01T12:00:00Z");
const second = 1_000;
const none = counterKey([]);

function series(measure: CounterMeasure, seconds: number): CounterSeries {
  return { id: `${measure} ${seconds}`, measure, window: seconds * second };
}

interface Recorded {
  readonly series: CounterSeries;
  readonly id: string;
  readonly at: number;
  readonly key?: string;
  readonly value?: CounterValue;
  readonly communityId?: string;
}

function record(store: CounterStore, { series, id, at, key = none, value, communityId = "c" }: Recorded): string {
  const entry: CounterEntry = { series, key, value };
  const summary = store.record({ communityId, id, at, entries: [entry] });
  return Object.entries(summary).find(([, count]) => count > 0)?.[0] ?? "";
}

function valueAt(store: CounterStore, series: CounterSeries, at: number, key = none, communityId = "c"): number | null {
  return store.read({ communityId, at, queries: [{ series, key }] })?.[0] ?? null;
}

describe("many events under one key", () => {
  const events = fc.array(
    fc.record({
      step: fc.constantFrom(0, 0, 0, 1),
      delay: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 45 }) }),
      // Some are often there, so that their spans join; most are rare, so that spans begin and end all the time.
      values: fc.array(fc.oneof(fc.constantFrom("a", "b"), fc.nat({ max: 60 }).map(String)), {
        minLength: 1,
        maxLength: 2,
      }),
      // Edges are met and missed by a millisecond.
      jitter: fc.constantFrom(0, 0, 1, -1),
      amount: fc.integer({ min: -8, max: 8 }),
    }),
    { minLength: 300, maxLength: 350, size: "max" },
  );

  test.each(["count", "distinct", "sum"] as const)("the %s is what a look at each gives", (measure) => {
    fc.assert(
      fc.property(events, fc.constantFrom(1, 10, 25), (steps, window) => {
        const store = createMemoryCounterStore({ lateness: 20 });
        const asked = series(measure, window);
        const known: { readonly at: number; readonly values: readonly string[]; readonly amount: number }[] = [];
        let [now, latest] = [noon, 0];
        for (const [index, { step, delay, jitter, values, amount }] of steps.entries()) {
          now += step * second;
          const at = now - delay * second + jitter;
          const value = { count: undefined, distinct: values, sum: amount }[measure];
          record(store, { series: asked, id: `e${index}`, at, value });
          known.push({ at, values, amount });
          latest = Math.max(latest, at);
          for (const end of [latest, latest - 7 * second, latest - 20 * second, latest + 3 * second]) {
            const inWindow = known.filter((event) => event.at > end - window * second && event.at <= end);
            const expected = {
              count: inWindow.length,
              distinct: new Set(inWindow.flatMap((event) => event.values)).size,
              sum: inWindow.reduce((sum, event) => sum + event.amount, 0),
            }[measure];
            if (valueAt(store, asked, end) !== expected) expect([index, valueAt(store, asked, end)]).toEqual(expected);
          }
        }
      }),
      { numRuns: 8, interruptAfterTimeLimit: 10_000 },
    );
  });

  test("take time that hardly grows with their number", () => {
    const store = createMemoryCounterStore();
    const asked = series("distinct", 86_400);
    const start = Date.now();
    for (let index = 0; index < 40_000; index++) {
      const at = noon + index;
      record(store, { series: asked, id: `e${index}`, at, value: [`v${index % 10_000}`] });
      valueAt(store, asked, at);
    }
    // Looking at each event for each read would be 800,000,000 looks, which take five seconds and more.
    expect(Date.now() - start).toBeLessThan(4_000);
    expect(valueAt(store, asked, noon + 40_000)).toBe(10_000);
  });
});

describe("a sum", () => {
  // 0.1 is a little more than a tenth as a number: twenty of them are more than 2, which lies half way between two
  // numbers there.
  test.each([
    [2, 1_000_000_000_000_000.1],
    [40, 20_000_000_000_000_004],
  ])("is exact, in whatever order %i amounts come", (count, expected) => {
    const asked = series("sum", 60);
    const amounts = Array.from({ length: count }, (_, index) => (index % 2 === 0 ? 1e15 : 0.1));
    for (const order of [amounts, amounts.toReversed(), amounts.toSorted((a, b) => a - b)]) {
      const store = createMemoryCounterStore();
      for (const [index, value] of order.entries()) record(store, { series: asked, id: `${index}`, at: noon, value });
      expect(valueAt(store, asked, noon)).toBe(expected);
    }
  });

  test("is nothing again once large and small amounts have left", () => {
    const asked = series("sum", 60);
    const store = createMemoryCounterStore();
    for (let index = 0; index < 40; index++) {
      record(store, { series: asked, id: `${index}`, at: noon, value: index % 2 === 0 ? 9e15 : 1e-9 });
    }
    expect(valueAt(store, asked, noon + 60 * second)).toBe(0);
  });
});

describe("time", () => {
  const minute = series("count", 60);

  test("is that of the latest event of the community, whatever the order", () => {
    const store = createMemoryCounterStore({ lateness: "PT10S" });
    record(store, { series: minute, id: "e1", at: noon });
    record(store, { series: minute, id: "e2", at: noon - 8 * second });
    expect(valueAt(store, minute, noon - 8 * second)).toBe(1);
    expect(valueAt(store, minute, noon - 10 * second)).toBe(0);
    expect(valueAt(store, minute, noon - 10 * second - 1)).toBeNull();
    expect(valueAt(store, minute, noon - 3_600 * second, none, "another")).toBe(0);
  });

  test("an event counts as long as a window that can be asked for reaches it, and is refused after that", () => {
    const store = createMemoryCounterStore({ lateness: "PT10S" });
    record(store, { series: minute, id: "e1", at: noon });
    expect(record(store, { series: minute, id: "e2", at: noon - 70 * second + 1 })).toBe("counted");
    expect(valueAt(store, minute, noon - 10 * second)).toBe(1);
    expect(record(store, { series: minute, id: "e3", at: noon - 70 * second })).toBe("late");
    expect(record(store, { series: series("count", 61), id: "e3", at: noon - 70 * second })).toBe("counted");
  });

  test("an event without entries moves it too", () => {
    const store = createMemoryCounterStore({ lateness: 0 });
    store.record({ communityId: "c", id: "e1", at: noon, entries: [] });
    expect(valueAt(store, minute, noon - 1)).toBeNull();
  });

  test("can be said to have passed without an event", () => {
    const store = createMemoryCounterStore({ lateness: "PT10S" });
    record(store, { series: minute, id: "e1", at: noon, key: memberPart("budi") });
    store.advanceTo(noon + 69 * second);
    expect(store.find({ part: memberPart("budi") })).toHaveLength(1);
    store.advanceTo(noon + 70 * second);
    expect(store.find({ part: memberPart("budi") })).toEqual([]);
    expect(valueAt(store, minute, noon)).toBeNull();
    store.advanceTo(noon);
    expect(valueAt(store, minute, noon)).toBeNull();
    expect(() => store.advanceTo(Number.NaN)).toThrow("[number-out-of-range]");
  });
});

describe("memory stays bounded", () => {
  test("a key is forgotten when its window and the lateness have passed, while others go on", () => {
    const store = createMemoryCounterStore({ lateness: 0 });
    const minute = series("count", 60);
    for (let index = 0; index < 1_000; index++) {
      record(store, { series: minute, id: `e${index}`, at: noon + index * second, key: memberPart(index) });
    }
    const kept = Array.from({ length: 1_000 }, (_, index) => store.find({ part: memberPart(index) }).length);
    expect(kept.indexOf(1)).toBe(940);
  });

  test("a counter that nothing adds to any more is forgotten as well", () => {
    const store = createMemoryCounterStore({ lateness: 0 });
    const [old, now] = [series("count", 60), series("count", 30)];
    for (const key of ["a", "b", "c"]) record(store, { series: old, id: key, at: noon, key: memberPart(key) });
    for (let index = 0; index < 6; index++) record(store, { series: now, id: `e${index}`, at: noon + 60 * second });
    for (const key of ["a", "b", "c"]) expect(store.find({ part: memberPart(key) })).toEqual([]);
  });

  test("events under a key that goes on for ever are forgotten in time", () => {
    const store = createMemoryCounterStore({ lateness: 0 });
    const key = memberPart("budi");
    for (let index = 0; index < 5_000; index++) {
      record(store, { series: series("count", 60), id: `e${index}`, at: noon + index * second, key });
      // Twice what counts, and a few.
      if (index % 100 === 0) expect(store.find({ part: key }).length).toBeLessThanOrEqual(128);
    }
  });

  test.each([1, 100])("an id is forgotten with its event, of %i under the key", (count) => {
    const store = createMemoryCounterStore({ lateness: 0 });
    const minute = series("count", 60);
    const add = (round: number) =>
      Array.from({ length: count }, (_, index) =>
        record(store, { series: minute, id: `e${index}`, at: noon + round * 60 * second + index }),
      );
    expect(new Set(add(0))).toEqual(new Set(["counted"]));
    expect(new Set(add(1))).toEqual(new Set(["counted"]));
    expect(valueAt(store, minute, noon + 60 * second + count)).toBe(count);
  });

  test.each(["count", "distinct", "sum"] as const)(
    "the %s is right when nearly all events leave at once",
    (measure) => {
      const store = createMemoryCounterStore({ lateness: 0 });
      const hour = series(measure, 3_600);
      const value = { count: undefined, distinct: ["a"], sum: 1 }[measure];
      for (let index = 0; index < 100; index++)
        record(store, { series: hour, id: `e${index}`, at: noon + index, value });
      store.advanceTo(noon + 3_600 * second + 97);
      record(store, { series: hour, id: "e100", at: noon + 3_600 * second + 97, value });
      expect(valueAt(store, hour, noon + 3_600 * second + 97)).toBe(measure === "distinct" ? 1 : 3);
    },
  );

  test("with more keys than allowed the one longest not added to goes, and that is told", () => {
    const evictions: CounterEviction[] = [];
    const store = createMemoryCounterStore({ maxKeys: 2, onEvict: (eviction) => evictions.push(eviction) });
    const minute = series("count", 60);
    const add = (id: string, key: string, communityId = "c") =>
      record(store, { series: minute, id, at: noon, key, communityId });
    add("e1", "budi");
    add("e2", "siti");
    add("e3", "budi");
    expect(evictions).toEqual([]);
    add("e4", "ayu");
    add("e5", "dewi", "another");
    expect(evictions).toEqual([{ communityId: "c", series: minute.id, evicted: 1 }]);
    expect(["budi", "siti", "ayu"].map((key) => valueAt(store, minute, noon, key))).toEqual([2, 0, 1]);
    add("e6", "siti");
    expect(evictions.at(-1)).toEqual({ communityId: "c", series: minute.id, evicted: 2 });
    expect(["budi", "siti", "ayu"].map((key) => valueAt(store, minute, noon, key))).toEqual([0, 1, 1]);
  });

  test("the least recently added to goes first, as in a list that is kept in order", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 8 }), { maxLength: 80 }), fc.integer({ min: 1, max: 6 }), (keys, maxKeys) => {
        const store = createMemoryCounterStore({ maxKeys });
        const minute = series("count", 60);
        let order: number[] = [];
        for (const [index, key] of keys.entries()) {
          record(store, { series: minute, id: `e${index}`, at: noon, key: memberPart(key) });
          order = [...order.filter((other) => other !== key), key].slice(-maxKeys);
        }
        const kept = Array.from({ length: 9 }, (_, key) => key).filter(
          (key) => store.find({ part: memberPart(key) }).length > 0,
        );
        expect(kept).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe("a member", () => {
  test("is found and erased in keys and among values, in one community or in all", () => {
    const store = createMemoryCounterStore();
    const [posts, mentioned] = [series("count", 60), series("distinct", 60)];
    const [budi, siti] = [memberPart("budi"), memberPart("siti")];
    for (const communityId of ["a", "b"]) {
      record(store, { series: posts, id: "e1", at: noon, key: counterKey([budi, siti]), communityId });
      record(store, { series: mentioned, id: "e2", at: noon, key: siti, value: [budi, siti], communityId });
      record(store, { series: mentioned, id: "e3", at: noon, key: siti, value: [budi], communityId });
    }
    expect(store.find({ part: budi })).toHaveLength(6);
    expect(store.find({ part: budi, communityId: "a" }).map(({ id }) => id)).toEqual(["e1", "e2", "e3"]);
    expect(store.find({ part: budi, communityId: "c" })).toEqual([]);
    expect(store.erase({ part: budi, communityId: "a" })).toBe(3);
    expect(store.find({ part: budi, communityId: "a" })).toEqual([]);
    expect(store.find({ part: siti, communityId: "a" })).toMatchObject([{ id: "e2", value: [siti] }]);
    expect(valueAt(store, mentioned, noon, siti, "a")).toBe(1);
    expect(store.erase({ part: budi })).toBe(3);
    expect(store.erase({ part: budi })).toBe(0);
  });

  test("is erased among very many events as well", () => {
    const store = createMemoryCounterStore();
    const mentioned = series("distinct", 60);
    for (let index = 0; index < 100; index++) {
      record(store, { series: mentioned, id: `e${index}`, at: noon, value: [memberPart(index % 10)] });
    }
    expect(store.erase({ part: memberPart(3) })).toBe(10);
    expect(valueAt(store, mentioned, noon)).toBe(9);
    for (const member of [5, 6, 7, 8, 9, 0, 1]) expect(store.erase({ part: memberPart(member) })).toBe(10);
    expect(valueAt(store, mentioned, noon)).toBe(2);
    // An event that is gone may come again; those that stayed may not.
    expect(record(store, { series: mentioned, id: "e4", at: noon, value: [memberPart(4)] })).toBe("repeated");
    expect(record(store, { series: mentioned, id: "e3", at: noon, value: [memberPart(3)] })).toBe("counted");
  });
});

test.each([
  [{ maxKeys: 0 }, "maxKeys: 0 is no whole number from 1 to 10000000; give one [number-out-of-range]"],
  [{ maxKeys: 1.5 }, "[number-out-of-range]"],
  [{ maxKeys: Number.NaN }, "[number-out-of-range]"],
  [{ lateness: "P1M" }, 'lateness: "P1M" is no length of time for a counter'],
  [{ lateness: -1 }, "[invalid-counter-window]"],
  [{ lateness: Number.POSITIVE_INFINITY }, "[invalid-counter-window]"],
])("the options %j are refused", (options, message) => {
  expect(() => createMemoryCounterStore(options)).toThrow(message);
});
