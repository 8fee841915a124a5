import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type CounterEvent,
  type CounterFacts,
  type Counters,
  createCounters,
  createMemoryCounterStore,
  type EventPredicate,
} from "../counters.js";
import { compileWhere } from "../testing/compile-where.js";
import { createLogCounterStore } from "../testing/log-counter-store.js";

const noon = Date.parse("2026-03-01T12:00:00Z");
let made = 0;

/** An event so many seconds after noon. */
function event(seconds: number, facts: CounterEvent["facts"], rest: Partial<CounterEvent> = {}): CounterEvent {
  return { id: `e${made++}`, at: noon + seconds * 1_000, facts, ...rest };
}

/** Reads before each event, as rules see it, then records it; what the last one saw. */
function play(counters: Counters, events: readonly CounterEvent[]): CounterFacts {
  let seen: CounterFacts = {};
  for (const each of events) {
    seen = counters.read(each);
    counters.record(each);
  }
  return seen;
}

const equal = (fact: string, value: unknown) => ({ all: [{ fact, operator: "equal", value }] });
const budi = { authorId: "budi" };

describe("the rules of the field", () => {
  describe("more than five messages in 60 seconds by one author, removed ones aside", () => {
    const definitions = {
      "messages-60s": { kind: "count", by: ["authorId"], window: "PT60S", where: equal("isRemoved", false) },
    } as const;
    const posts = (count: number, facts: CounterEvent["facts"] = { ...budi, isRemoved: false }) =>
      Array.from({ length: count }, (_, index) => event(index * 10, facts));

    test.each([
      { when: "six in 50 seconds", events: posts(6), seen: 5 },
      { when: "the seventh after a minute: the first has left", events: posts(7), seen: 5 },
      {
        when: "one in between by someone else",
        events: [...posts(5), event(45, { authorId: "siti", isRemoved: false })],
        seen: 0,
      },
      { when: "removed ones among them", events: [...posts(3, { ...budi, isRemoved: true }), ...posts(2)], seen: 1 },
      { when: "nobody's", events: [...posts(5), event(45, { isRemoved: false })], seen: undefined },
    ])("$when: $seen before", ({ events, seen }) => {
      const counters = createCounters({ definitions, compileWhere, store: createMemoryCounterStore() });
      expect(play(counters, events)["messages-60s"]).toBe(seen);
    });
  });

  test("posts in more than three channels within ten minutes", () => {
    const counters = createCounters({
      definitions: { "channels-10m": { kind: "distinct", of: "channelId", by: ["authorId"], window: "PT10M" } },
    });
    const channels = ["umum", "jual-beli", "umum", "bantuan", "kopi"];
    const events = channels.map((channelId, index) => event(index * 60, { ...budi, channelId }));
    expect(play(counters, events)).toEqual({ "channels-10m": 3 });
    expect(counters.read(event(240, budi))).toEqual({ "channels-10m": 4 });
    // The first post in umum has left after ten minutes, the second has not.
    expect(counters.read(event(600, budi))).toEqual({ "channels-10m": 4 });
    expect(counters.read(event(720, budi))).toEqual({ "channels-10m": 2 });
  });

  describe("more than half of an author's posts blocked in seven days, of more than two", () => {
    const counters = () =>
      createCounters({
        compileWhere,
        definitions: {
          posts: { kind: "count", by: ["authorId"], window: "P7D", where: equal("type", "post") },
          blocked: {
            kind: "ratio",
            by: ["authorId"],
            window: "P7D",
            where: equal("type", "post"),
            numerator: equal("action", "block"),
          },
        },
      });
    const post = (action: string) => event(0, { ...budi, type: "post", action });

    test.each([
      { actions: [], facts: { posts: 0, blocked: null } },
      { actions: ["block"], facts: { posts: 1, blocked: 1 } },
      { actions: ["block", "approve", "block"], facts: { posts: 3, blocked: 2 / 3 } },
    ])("$actions", ({ actions, facts }) => {
      const own = counters();
      play(own, actions.map(post));
      expect(own.read(event(1, { ...budi, type: "post" }))).toEqual(facts);
    });

    test("nothing to divide by is said so", () => {
      const own = counters();
      own.record(event(0, { ...budi, type: "reaction" }));
      expect(own.explain(event(1, budi))["blocked"]).toEqual({
        kind: "ratio",
        value: null,
        reason: "empty-denominator",
        unit: "ratio",
        windowSeconds: 604_800,
        by: { authorId: "budi" },
        numerator: 0,
        denominator: 0,
      });
    });
  });

  test("a link to a domain where none has led before, among others or alone", () => {
    const counters = createCounters({
      definitions: {
        "links-30d": { kind: "count", by: ["domains"], window: "P30D", among: "least" },
        "most-linked": { kind: "count", by: ["domains"], window: "P30D" },
      },
    });
    const links = (...domains: string[]) => event(0, { ...budi, domains });
    expect(play(counters, [links("kopi.id", "kopi.id"), links("kopi.id", "teh.id")])["links-30d"]).toBe(0);
    expect(counters.read(links("kopi.id", "teh.id"))).toEqual({ "links-30d": 1, "most-linked": 2 });
    expect(counters.read(links("kopi.id", "judol.example"))["links-30d"]).toBe(0);
    expect(counters.read(links())).toEqual({});
    expect(counters.explain(links("kopi.id", "teh.id"))["links-30d"]?.by).toEqual({ domains: "teh.id" });
  });

  test("how many members were mentioned in the last minute, each once", () => {
    const counters = createCounters({
      definitions: { mentioned: { kind: "distinct", of: "mentions", by: [], window: 60 } },
    });
    const mention = (...mentions: string[]) => event(0, { mentions });
    play(counters, [mention("siti", "ayu"), mention("ayu", "ayu", "dewi"), mention()]);
    expect(counters.read(mention())).toEqual({ mentioned: 3 });
  });

  test("joins a minute of new accounts, over ten minutes", () => {
    const isNew: EventPredicate = ({ facts }) => facts["type"] === "join" && Number(facts["accountAgeDays"]) < 7;
    const counters = createCounters({
      definitions: { joins: { kind: "rate", per: "minute", by: [], window: "PT10M", where: isNew } },
    });
    play(
      counters,
      [1, 2, 3, 30, 4].map((accountAgeDays) => event(0, { type: "join", accountAgeDays })),
    );
    expect(counters.explain(event(599, {}))["joins"]).toMatchObject({ value: 0.4, unit: "events per minute" });
    expect(counters.read(event(600, {}))).toEqual({ joins: 0 });
  });

  test("the weight of the reports about a member", () => {
    const counters = createCounters({
      definitions: { reports: { kind: "sum", of: "weight", unit: "reports", by: ["targetId"], window: "P1D" } },
    });
    const report = (weight: unknown) => event(0, { targetId: "budi", weight });
    play(counters, [report(0.9), report(0.1), report(0), report(null), report(undefined)]);
    expect(counters.explain(report(1))["reports"]).toMatchObject({
      value: 1,
      unit: "reports",
      by: { targetId: "budi" },
    });
  });
});

describe("before and after", () => {
  const definitions = { all: { kind: "count", by: [], window: 60 } } as const;

  test("an event sees itself once it is recorded, and others at its time as soon as they are", () => {
    const counters = createCounters({ definitions });
    const [first, second] = [event(0, {}), event(0, {})];
    counters.record(second);
    expect(counters.read(first)).toEqual({ all: 1 });
    counters.record(first);
    expect(counters.read(first)).toEqual({ all: 2 });
  });

  test("an event that comes late sees what was before it, and is seen by what came after it", () => {
    const counters = createCounters({ definitions });
    counters.record(event(100, {}));
    const late = event(50, {});
    expect(counters.read(late)).toEqual({ all: 0 });
    expect(counters.record(late)).toEqual({ counted: 1, repeated: 0, late: 0 });
    expect(counters.read(event(100, {}))).toEqual({ all: 2 });
  });

  test("one that comes later than the store allows for is not judged, rather than wrongly", () => {
    const counters = createCounters({ definitions, store: createMemoryCounterStore({ lateness: 10 }) });
    counters.record(event(100, {}));
    expect(counters.read(event(89, {}))).toEqual({});
    expect(counters.explain(event(89, {}))["all"]).toMatchObject({ value: null, reason: "too-late" });
    expect(counters.record(event(30, {}))).toEqual({ counted: 0, repeated: 0, late: 1 });
  });

  test("an event recorded again changes nothing, with other facts neither", () => {
    const counters = createCounters({ definitions });
    const once = event(0, {});
    expect([once, once, { ...once, at: noon + 1 }].map((each) => counters.record(each))).toEqual([
      { counted: 1, repeated: 0, late: 0 },
      { counted: 0, repeated: 1, late: 0 },
      { counted: 0, repeated: 1, late: 0 },
    ]);
  });
});

test("communities share nothing", () => {
  const counters = createCounters({ definitions: { all: { kind: "count", by: ["authorId"], window: 60 } } });
  counters.record(event(0, budi, { communityId: "a" }));
  counters.record(event(0, budi));
  const seen = ["a", "b", undefined].map((communityId) =>
    counters.read({ id: "q", at: noon, facts: budi, ...(communityId === undefined ? {} : { communityId }) }),
  );
  expect(seen).toEqual([{ all: 1 }, { all: 0 }, { all: 1 }]);
});

describe("what a counter is, is what it counts", () => {
  const store = () => createMemoryCounterStore();
  const base = { kind: "count", by: ["authorId", "channelId"], window: "PT60S", where: equal("type", "post") } as const;
  const facts = { authorId: "budi", channelId: "umum", type: "post", score: 3 };

  test.each([
    { change: "its name", other: base, sees: 1 },
    { change: "a way to write the window", other: { ...base, window: 60 }, sees: 1 },
    { change: "the order of its facts", other: { ...base, by: ["channelId", "authorId"] }, sees: 1 },
    { change: "its description", other: { ...base, description: "spam" }, sees: 1 },
    {
      change: "the order of keys in its conditions",
      other: { ...base, where: { all: [{ value: "post", operator: "equal", fact: "type" }] } },
      sees: 1,
    },
    { change: "count to rate", other: { ...base, kind: "rate", per: "minute" }, sees: 1 },
    { change: "its window", other: { ...base, window: 61 }, sees: 0 },
    { change: "a value in its conditions", other: { ...base, where: equal("type", "reply") }, sees: 0 },
    { change: "whom it counts for", other: { ...base, by: ["authorId"] }, sees: 0 },
    { change: "what it measures", other: { ...base, kind: "sum", of: "score" }, sees: 0 },
  ] as const)("with another $change it sees $sees", ({ other, sees }) => {
    const shared = store();
    createCounters({ definitions: { one: base }, store: shared, compileWhere }).record(event(0, facts));
    const after = createCounters({ definitions: { other }, store: shared, compileWhere });
    expect(after.read(event(0, facts))).toEqual({ other: sees });
  });

  test("conditions that name other things mean what their compiler says", () => {
    const shared = store();
    const withThreshold = (threshold: number) =>
      createCounters({
        definitions: { one: base },
        store: shared,
        compileWhere: () => ({ matches: () => true, meaning: `score > ${threshold}` }),
      });
    withThreshold(1).record(event(0, facts));
    expect(withThreshold(1).read(event(0, facts))).toEqual({ one: 1 });
    expect(withThreshold(2).read(event(0, facts))).toEqual({ one: 0 });
  });

  test("a function means what its counter is called", () => {
    const shared = store();
    const where: EventPredicate = () => true;
    createCounters({ definitions: { one: { ...base, where } }, store: shared }).record(event(0, facts));
    const definitions = { one: { ...base, where }, two: { ...base, where } };
    expect(createCounters({ definitions, store: shared }).read(event(0, facts))).toEqual({ one: 1, two: 0 });
  });

  test("two that count the same thing count it once", () => {
    const counters = createCounters({
      definitions: { one: base, two: { ...base, kind: "rate", per: "hour" } },
      compileWhere,
    });
    expect(counters.record(event(0, facts))).toEqual({ counted: 1, repeated: 0, late: 0 });
    expect(counters.read(event(0, facts))).toEqual({ one: 1, two: 60 });
  });
});

describe("a condition", () => {
  test("is asked once about each event, however many counters share it", () => {
    let asked = 0;
    const where: EventPredicate = () => {
      asked++;
      return true;
    };
    const counters = createCounters({
      definitions: Object.fromEntries(
        Array.from({ length: 10 }, (_, index) => [
          `c${index}`,
          { kind: "count", by: [], window: index + 1, where: equal("type", "post") } as const,
        ]),
      ),
      compileWhere: () => where,
    });
    counters.record(event(0, {}));
    expect(asked).toBe(1);
    counters.read(event(0, {}));
    expect(asked).toBe(1);
  });

  test.each([
    {
      gives: "a promise",
      where: (() => Promise.resolve(false)) as unknown as EventPredicate,
      reason: "object, not boolean",
    },
    { gives: "nothing", where: (() => undefined) as unknown as EventPredicate, reason: "undefined, not boolean" },
    {
      gives: "an error",
      where: () => {
        throw new Error("no such fact");
      },
      reason: "no such fact",
    },
  ])("that gives $gives is a fault, not a no", ({ where, reason }) => {
    const counters = createCounters({ definitions: { all: { kind: "count", by: [], window: 60, where } } });
    expect(() => counters.record(event(0, {}))).toThrow(`"all" failed: ${reason}`);
  });
});

describe("a store that gives promises", () => {
  test("makes everything a promise, faults too", async () => {
    const counters = createCounters({
      definitions: { all: { kind: "count", by: ["authorId"], window: 60 } },
      store: createLogCounterStore(0),
    });
    expectTypeOf(counters).toEqualTypeOf<Counters<"async">>();
    const first = counters.record(event(0, budi));
    expectTypeOf(counters.read(event(0, budi))).toEqualTypeOf<Promise<CounterFacts>>();
    expect(first).toBeInstanceOf(Promise);
    expect(await first).toEqual({ counted: 1, repeated: 0, late: 0 });
    expect(await counters.read(event(1, budi))).toEqual({ all: 1 });
    const fault = counters.read(event(1, { authorId: {} }));
    await expect(fault).rejects.toThrow("[invalid-counter-value]");
    expect(await counters.exportMember("budi")).toHaveLength(1);
    expect(await counters.eraseMember("budi")).toMatchObject({ erased: 1 });
  });

  test("may fail, and that is not hidden", async () => {
    const store = { ...createLogCounterStore(0), read: () => Promise.reject(new Error("connection lost")) };
    const counters = createCounters({ definitions: { all: { kind: "count", by: [], window: 60 } }, store });
    await expect(counters.read(event(0, {}))).rejects.toThrow("connection lost");
  });
});

test("with a store that answers at once, or without one, so do the counters", () => {
  expectTypeOf(createCounters({ definitions: {} })).toEqualTypeOf<Counters>();
  expectTypeOf<ReturnType<Counters["read"]>>().toEqualTypeOf<CounterFacts>();
  expect(createCounters({ definitions: {} }).read(event(0, {}))).toEqual({});
});

test("some counters can be read alone", () => {
  const definitions = {
    one: { kind: "count", by: [], window: 60 },
    two: { kind: "count", by: [], window: 61 },
  } as const;
  const counters = createCounters({ definitions });
  expect(counters.names).toEqual(["one", "two"]);
  expect(counters.read(event(0, {}), ["two"])).toEqual({ two: 0 });
  expect(() => counters.read(event(0, {}), ["three"])).toThrow('there is no counter "three"');
});
