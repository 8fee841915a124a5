import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CounterDefinition,
  type CounterEvent,
  createCounters,
  createMemoryCounterStore,
  type EventPredicate,
} from "../counters.js";
import { createLogCounterStore } from "../testing/log-counter-store.js";

// Making a failure smaller takes long: what is found by then is shown.
const limits = { interruptAfterTimeLimit: 15_000 };

// Ten seconds late at most, over windows shorter and longer than that.
const lateness = 10;
const isPost: EventPredicate = ({ facts }) => facts["type"] === "post";
const isBlocked: EventPredicate = ({ facts }) => facts["isBlocked"] === true;

type Definition = CounterDefinition<EventPredicate>;
const definitions = {
  all: { kind: "count", by: [], window: 30 },
  posts: { kind: "count", by: ["authorId"], window: 7, where: isPost },
  "posts by channel": { kind: "count", by: ["channelId", "authorId"], window: "PT20S", where: isPost },
  "least by domain": { kind: "count", by: ["domains"], window: 60, among: "least" },
  channels: { kind: "distinct", of: "channelId", by: ["authorId"], window: 12 },
  domains: { kind: "distinct", of: "domains", by: [], window: 5 },
  amount: { kind: "sum", of: "amount", by: ["authorId"], window: 15 },
  pace: { kind: "rate", per: "minute", by: ["authorId"], window: 20 },
  blocked: { kind: "ratio", by: ["authorId"], window: 25, where: isPost, numerator: isBlocked },
} as const satisfies Record<string, Definition>;

const facts = fc.record(
  {
    type: fc.constantFrom("post", "reaction"),
    authorId: fc.constantFrom("budi", "budi", "budi", "siti", 7),
    channelId: fc.constantFrom("umum", "jual-beli", "bantuan", null),
    domains: fc.array(fc.constantFrom("a.id", "b.id", "c.id", "d.id"), { maxLength: 3 }),
    // Multiples of a sixteenth: the naive sums are exact too.
    amount: fc.integer({ min: -1_600, max: 1_600 }).map((sixteenths) => sixteenths / 16),
    isBlocked: fc.boolean(),
  },
  { requiredKeys: ["type"] },
);

// Short steps forward; of the events on the way two in five come up to 40 seconds late. Half seconds throughout, so
// that many events stand exactly on the edge of a window.
const paces = { dense: [0, 0, 0, 0, 500], sparse: [0, 500, 500, 1_000] } as const;

const story = fc.constantFrom(...Object.values(paces)).chain((pace) =>
  fc
    .array(
      fc.record({
        step: fc.constantFrom(...pace),
        delay: fc.oneof(
          { weight: 3, arbitrary: fc.constant(0) },
          { weight: 2, arbitrary: fc.nat({ max: 80 }).map((halves) => halves * 500) },
        ),
        communityId: fc.constantFrom("a", "a", "a", "b"),
        again: fc.nat({ max: 9 }),
        facts,
      }),
      { minLength: 1, maxLength: 250, size: "max" },
    )
    .map((steps) => {
      let now = 1_000_000_000_000;
      const events: CounterEvent[] = [];
      for (const [index, { step, delay, communityId, again, facts }] of steps.entries()) {
        now += step;
        events.push({ id: `e${index}`, at: now - delay, communityId, facts });
        // One in ten comes a second time, at once or later.
        if (again === 0) events.push(events[Math.floor(index / 2)] as CounterEvent);
      }
      return events;
    }),
);

function listOf(value: unknown): readonly unknown[] {
  return (Array.isArray(value) ? value : [value]).filter((element) => element !== undefined && element !== null);
}

/** What the counters say, from all events that came until now and nothing but the definitions' words. */
function bruteForce(past: readonly CounterEvent[], event: CounterEvent): Record<string, number | null> {
  const own = past.filter(({ communityId }) => communityId === event.communityId);
  const known = [...new Map(own.toReversed().map((each) => [each.id, each])).values()];
  const answers: Record<string, number | null> = {};
  if (own.some(({ at }) => event.at < at - lateness * 1000)) return answers;
  for (const [name, definition] of Object.entries<Definition>(definitions)) {
    const seconds = typeof definition.window === "number" ? definition.window : 20;
    const inWindow = known.filter(({ at }) => at > event.at - seconds * 1000 && at <= event.at);
    let keys: (readonly unknown[])[] = [[]];
    for (const fact of definition.by) {
      keys = keys.flatMap((key) => [...new Set(listOf(event.facts[fact]))].map((value) => [...key, value]));
    }
    const numbers = keys.map((key) => {
      const counted = inWindow
        .filter((each) => definition.by.every((fact, index) => listOf(each.facts[fact]).includes(key[index])))
        .filter((each) => definition.where === undefined || definition.where(each));
      switch (definition.kind) {
        case "count":
          return counted.length;
        case "distinct":
          return new Set(counted.flatMap((each) => listOf(each.facts[definition.of]))).size;
        case "sum":
          return counted.reduce((sum, each) => sum + Number(each.facts[definition.of] ?? 0), 0);
        case "rate":
          return (counted.length * 60) / seconds;
        case "ratio":
          return counted.length === 0 ? null : counted.filter(definition.numerator).length / counted.length;
      }
    });
    if (numbers.length === 0) continue;
    const present = numbers.filter((number) => number !== null);
    const best = definition.among === "least" ? Math.min(...present) : Math.max(...present);
    answers[name] = present.length === 0 ? null : best;
  }
  return answers;
}

describe("whatever comes, in whatever order and however often", () => {
  test("counters say before and after each event what a look at all events says", () => {
    fc.assert(
      fc.property(story, (events) => {
        const store = createMemoryCounterStore({ lateness });
        const counters = createCounters({ definitions, store });
        const past: CounterEvent[] = [];
        for (const event of events) {
          expect({ ...counters.read(event) }).toEqual(bruteForce(past, event));
          past.push(event);
          counters.record(event);
          expect({ ...counters.read(event) }).toEqual(bruteForce(past, event));
        }
      }),
      { ...limits, numRuns: 25 },
    );
  });

  test("a store that gives promises says the same as one that answers at once, and of each event that it counted", async () => {
    await fc.assert(
      fc.asyncProperty(story, async (events) => {
        const inMemory = createCounters({ definitions, store: createMemoryCounterStore({ lateness }) });
        const inLog = createCounters({ definitions, store: createLogCounterStore(lateness * 1000) });
        for (const event of events.slice(0, 120)) {
          expect(await inLog.record(event)).toEqual(inMemory.record(event));
          expect(await inLog.explain(event)).toEqual(inMemory.explain(event));
        }
      }),
      { ...limits, numRuns: 8 },
    );
  });

  test("events played again change nothing", () => {
    fc.assert(
      fc.property(story, (events) => {
        const counters = createCounters({ definitions, store: createMemoryCounterStore({ lateness }) });
        for (const event of events) counters.record(event);
        const readings = events.map((event) => counters.explain(event));
        for (const event of events) expect(counters.record(event).counted).toBe(0);
        expect(events.map((event) => counters.explain(event))).toEqual(readings);
      }),
      { ...limits, numRuns: 12 },
    );
  });
});
