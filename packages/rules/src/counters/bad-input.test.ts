import { lintCatalogue } from "@rukun/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CounterEvent,
  CountersError,
  countersMessages,
  type CountersOptions,
  createCounters,
  createMemoryCounterStore,
} from "../counters.js";
import { RulesError } from "../index.js";

const noon = Date.parse("2026-03-01T12:00:00Z");
const nine = Array.from({ length: 9 }, (_, index) => `fact${index}`);
const own = { kind: "count", by: ["authorId"], window: "PT60S" } as const;

/** The codes and places of all that is wrong, as text. */
function faultsOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (!RulesError.isInstance(error) && !CountersError.isInstance(error)) throw error;
    return error.issues.map(({ code, path }) => `${path.join(".")}: ${code}`);
  }
  return [];
}

function faultsOfDefinitions(definitions: unknown): readonly string[] {
  return faultsOf(() => createCounters({ definitions } as CountersOptions));
}

describe("definitions", () => {
  test.each([
    [null, ["c: invalid-type"]],
    ["count", ["c: invalid-type"]],
    [{ by: [], window: 60 }, ["c.kind: missing"]],
    [{ ...own, kind: "average" }, ["c.kind: invalid-value"]],
    [{ kind: "count" }, ["c.by: missing", "c.window: missing"]],
    [{ ...own, by: "authorId" }, ["c.by: invalid-type"]],
    [{ ...own, by: ["authorId", "authorId"] }, ["c.by: duplicate-key"]],
    [{ ...own, by: ["__proto__"] }, ["c.by.0: forbidden-key"]],
    [{ ...own, by: ["", 7] }, ["c.by.0: empty", "c.by.1: invalid-type"]],
    [{ ...own, by: nine }, ["c.by: limit-exceeded"]],
    [{ ...own, window: "P1M" }, ["c.window: invalid-counter-window"]],
    [{ ...own, window: Number.NaN }, ["c.window: invalid-counter-window"]],
    [{ ...own, window: 1e12 }, ["c.window: invalid-counter-window"]],
    [{ ...own, window: null }, ["c.window: invalid-counter-window"]],
    [{ ...own, window: Object.create(null) }, ["c.window: invalid-counter-window"]],
    [{ ...own, among: "all" }, ["c.among: invalid-value"]],
    [{ ...own, description: 7 }, ["c.description: invalid-type"]],
    [{ ...own, where: "type = post" }, ["c.where: invalid-type"]],
    [{ ...own, where: [] }, ["c.where: invalid-type"]],
    [{ ...own, where: { all: [] } }, ["c.where: counter-conditions-not-compiled"]],
    [{ ...own, of: "channelId" }, ["c.of: unknown-key"]],
    [{ ...own, per: "minute", windows: 60 }, ["c.per: unknown-key", "c.windows: unknown-key"]],
    [{ ...own, kind: "distinct" }, ["c.of: missing"]],
    [{ ...own, kind: "sum", of: "constructor" }, ["c.of: forbidden-key"]],
    [{ ...own, kind: "sum", of: "value", unit: "" }, ["c.unit: empty"]],
    [{ ...own, kind: "rate", per: "week" }, ["c.per: invalid-value"]],
    [{ ...own, kind: "rate" }, ["c.per: missing"]],
    [{ ...own, kind: "ratio" }, ["c.numerator: missing"]],
    [{ ...own, kind: "ratio", numerator: () => true, denominator: 1 }, ["c.denominator: invalid-type"]],
  ])("%j", (definition, faults) => {
    expect(faultsOfDefinitions({ c: definition })).toEqual(faults);
  });

  test("are refused with everything that is wrong, in either language", () => {
    const definitions = { a: { ...own, window: "P1Y" }, b: { ...own, per: "minute" } } as never;
    const run = () => createCounters({ definitions });
    expect(run).toThrow(RulesError);
    try {
      run();
    } catch (error) {
      if (!RulesError.isInstance(error)) throw error;
      expect(error.describe("en")).toEqual([
        'a.window: "P1Y" is no length of time for a counter; write such as PT60S, PT24H, P7D or whole seconds, at most P3660D [invalid-counter-window]',
        expect.stringMatching(/^b\.per: the key "per" is not known here/),
      ]);
      expect(error.describe("id")[0]).toMatch(/^a\.window: "P1Y" bukan rentang waktu untuk penghitung/);
    }
  });

  test.each([
    ["__proto__", "forbidden-key"],
    ["constructor", "forbidden-key"],
    ["prototype", "forbidden-key"],
    ["", "empty"],
  ])("cannot be called %j", (name, code) => {
    const definitions: unknown = JSON.parse(`{${JSON.stringify(name)}: ${JSON.stringify(own)}}`);
    expect(faultsOfDefinitions(definitions)).toEqual([`${name}: ${code}`]);
  });

  test("cannot be more than a thousand", () => {
    const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`c${index}`, own]));
    expect(faultsOfDefinitions(many(1_000))).toEqual([]);
    expect(faultsOfDefinitions(many(1_001))).toEqual([": limit-exceeded"]);
  });

  test.each([
    [
      "refers to itself",
      () => {
        const where: Record<string, unknown> = {};
        where["all"] = [where];
        return where;
      },
    ],
    ["is too deep to be written", () => JSON.parse(`${'{"not":'.repeat(50_000)}1${"}".repeat(50_000)}`) as object],
    ["holds what JSON has not", () => ({ all: [{ fact: "a", operator: "equal", value: Number.NaN }] })],
  ])("whose condition %s are refused", (_, where) => {
    const options = { definitions: { c: { ...own, where: where() } }, compileWhere: () => () => true };
    expect(faultsOf(() => createCounters(options as unknown as CountersOptions))).toEqual(["c.where: unreadable"]);
  });

  test("of any kind whatever give counters or a typed error", () => {
    const field = fc.oneof(
      fc.anything(),
      fc.constantFrom("count", "ratio", "sum", "minute", 60, ["authorId"], "PT60S"),
    );
    const definition = fc.dictionary(
      fc.constantFrom("kind", "by", "window", "where", "of", "per", "numerator", "among", "__proto__", "x"),
      field,
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(definition, fc.anything())), (definitions) => {
        const options = { definitions, compileWhere: () => () => true } as unknown as CountersOptions;
        faultsOf(() => createCounters(options).record({ id: "e", at: noon, facts: {} }));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("events", () => {
  const definitions = {
    own,
    channels: { kind: "distinct", of: "channels", by: [], window: 60 },
    amount: { kind: "sum", of: "amount", by: [], window: 60 },
    pairs: { kind: "count", by: ["left", "right"], window: 60 },
  } as const;
  const good: CounterEvent = { id: "e1", at: noon, facts: {} };
  const many = Array.from({ length: 1_001 }, (_, index) => index);

  test.each([
    [{ ...good, id: "" }, "id: invalid-counter-event"],
    [{ ...good, id: 7 }, "id: invalid-counter-event"],
    [{ ...good, id: "x".repeat(1_001) }, "id: invalid-counter-event"],
    [{ ...good, at: "2026-03-01T12:00:00Z" }, "at: invalid-counter-event"],
    [{ ...good, at: noon + 0.5 }, "at: invalid-counter-event"],
    [{ ...good, at: Number.NaN }, "at: invalid-counter-event"],
    [{ ...good, at: -1 }, "at: invalid-counter-event"],
    [{ ...good, at: 4_133_980_800_000 }, "at: invalid-counter-event"],
    [{ ...good, communityId: 7 }, "communityId: invalid-counter-event"],
    [{ ...good, facts: null }, "facts: invalid-counter-event"],
    [null, "id: invalid-counter-event"],
    [{ ...good, facts: { authorId: {} } }, "facts.authorId: invalid-counter-value"],
    [{ ...good, facts: { authorId: Number.NaN } }, "facts.authorId: invalid-counter-value"],
    [{ ...good, facts: { authorId: [["budi"]] } }, "facts.authorId: invalid-counter-value"],
    [{ ...good, facts: { channels: [Number.POSITIVE_INFINITY] } }, "facts.channels: invalid-counter-value"],
    [{ ...good, facts: { channels: many } }, "facts.channels: too-many-counter-values"],
    [{ ...good, facts: { amount: Number.NaN } }, "facts.amount: invalid-counter-value"],
    [{ ...good, facts: { amount: Number.NEGATIVE_INFINITY } }, "facts.amount: invalid-counter-value"],
    [{ ...good, facts: { amount: 2 ** 53 } }, "facts.amount: invalid-counter-value"],
    [{ ...good, facts: { amount: "5" } }, "facts.amount: invalid-counter-value"],
    [{ ...good, facts: { left: many.slice(0, 40), right: many.slice(0, 40) } }, "facts.right: too-many-counter-values"],
  ])("%#: %j", (event, fault) => {
    const counters = createCounters({ definitions });
    expect(faultsOf(() => counters.record(event as CounterEvent))).toEqual([fault]);
    expect(counters.read(good)).toMatchObject({ channels: 0, amount: 0 });
  });

  test("what people wrote is not in the message", () => {
    const counters = createCounters({ definitions });
    const facts = { amount: "rahasia" };
    expect(() => counters.record({ ...good, facts })).toThrow(
      'facts.amount: the fact "amount" is text, by which nothing can be counted',
    );
  });

  test("only own facts count", () => {
    const counters = createCounters({ definitions });
    counters.record({ ...good, facts: Object.create({ authorId: "budi" }) as CounterEvent["facts"] });
    expect(counters.read({ ...good, facts: { authorId: "budi" } })["own"]).toBe(0);
  });

  test("values that mean something to objects are only values", () => {
    const counters = createCounters({ definitions });
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    for (const [index, authorId] of names.entries())
      counters.record({ id: `e${index}`, at: noon, facts: { authorId } });
    for (const authorId of names) expect(counters.read({ ...good, facts: { authorId } })["own"]).toBe(1);
    expect(counters.read({ ...good, communityId: "__proto__", facts: { authorId: "toString" } })["own"]).toBe(0);
  });

  test("of any kind whatever are counted or refused with a typed error", () => {
    const counters = createCounters({ definitions });
    const facts = fc.dictionary(fc.constantFrom("authorId", "channels", "amount", "left", "right"), fc.anything());
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ id: fc.string(), at: fc.nat(), facts })), (event) => {
        faultsOf(() => counters.record(event as CounterEvent));
        faultsOf(() => counters.explain(event as CounterEvent));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("an event ahead of the clock", () => {
  const counters = (clock?: () => number) =>
    createCounters({
      definitions: { all: { kind: "count", by: [], window: 60 } },
      store: createMemoryCounterStore({ lateness: 30 }),
      ...(clock === undefined ? {} : { clock }),
    });
  const at = (seconds: number): CounterEvent => ({ id: `e${seconds}`, at: noon + seconds * 1_000, facts: {} });

  test("is refused where there is one, beyond the lateness", () => {
    const own = counters(() => noon);
    own.record(at(0));
    own.record(at(30));
    expect(() => own.record(at(31))).toThrow("the event is 31 seconds ahead of the clock");
    // So no honest event is ever too late.
    expect(own.read(at(0))).toEqual({ all: 1 });
  });

  test("makes what was before too old where there is none", () => {
    const own = counters();
    own.record(at(0));
    own.record(at(1_000_000));
    expect(own.read(at(1))).toEqual({});
  });
});

test("every message is there in both languages, with the same places", () => {
  expect(lintCatalogue(countersMessages.messages)).toEqual([]);
});
