import { parseInstant, type Activity, type ImportRecord } from "@rukun/core";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { type ActivityLog, createActivityLog, mergeLogs, MetricsError } from "../index.js";

const visit: Activity = {
  id: "e1",
  type: "visit",
  actorId: "ani",
  occurredAt: "2026-02-28T14:01:14Z",
  channelId: "umum",
};

describe("reading", () => {
  test("an iterable gives a log, an async iterable a promise of one", async () => {
    const arrives = async function* (): AsyncGenerator<Activity> {
      yield await Promise.resolve(visit);
    };
    expectTypeOf(createActivityLog([visit])).toEqualTypeOf<ActivityLog>();
    expectTypeOf(createActivityLog(arrives())).toEqualTypeOf<Promise<ActivityLog>>();
    expect(createActivityLog([visit]).size).toBe(1);
    expect((await createActivityLog(arrives())).exportMember("ani")).toEqual([
      { type: "visit", occurredAt: "2026-02-28T14:01:14.000Z", channelId: "umum" },
    ]);
  });

  test("batches and import records are read alike, and other records handed on", () => {
    const others: ImportRecord[] = [];
    const log = createActivityLog(
      [
        [
          { record: "activity", ...visit },
          { record: "member", id: "ani" },
        ],
        { ...visit, id: "e2" },
      ],
      { onRecord: (record) => others.push(record) },
    );
    expect(log.size).toBe(2);
    expect(others).toEqual([{ record: "member", id: "ani" }]);
  });

  test("the same id again changes nothing and is counted", () => {
    const log = createActivityLog([visit, visit]);
    expect(log.append({ ...visit, actorId: "budi", occurredAt: "2026-03-01T00:00:00Z" })).toBe(false);
    expect([log.size, log.duplicates]).toEqual([1, 2]);
    expect(log.exportMember("budi")).toEqual([]);
  });

  test("the same id in another community is another activity", () => {
    expect(createActivityLog([visit, { ...visit, communityId: "c2" }]).size).toBe(2);
  });
});

describe("what cannot be read", () => {
  test.each([
    ["an unknown type", { ...visit, type: "like" }, "unknown-activity-type"],
    ["no id", { ...visit, id: "" }, "invalid-activity"],
    ["no member", { ...visit, actorId: undefined }, "invalid-activity"],
    ["a time without an offset", { ...visit, occurredAt: "2026-02-28T14:01:14" }, "invalid-instant"],
    ["a year that is none of a community's", { ...visit, occurredAt: "0001-01-01T00:00:00Z" }, "invalid-instant"],
  ])("%s stops with an error, or is passed over", (_, activity, code) => {
    const log = createActivityLog([visit]);
    expect(() => log.append(activity as Activity)).toThrow(expect.objectContaining({ code }));
    expect(log.size).toBe(1);
    const skipped: [string, number][] = [];
    const rest = createActivityLog([visit, activity as Activity, { ...visit, id: "e3" }], {
      onError: "skip",
      onSkipped: (error, index) => skipped.push([error.code, index]),
    });
    expect(rest.size).toBe(2);
    expect(skipped).toEqual([[code, 1]]);
  });

  test("the error says where and what to do, in English and Indonesian", () => {
    try {
      createActivityLog([{ ...visit, actorId: "" }]);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof MetricsError)) throw error;
      expect(error.describe("en")[0]).toContain("actorId: an activity needs actorId; add it");
      expect(error.describe("id")[0]).toContain("aktivitas memerlukan actorId");
    }
  });
});

const activities = fc.array(
  fc.record({
    id: fc.integer({ min: 0, max: 12 }).map((number) => `e${number}`),
    type: fc.constantFrom("visit" as const, "attend" as const),
    actorId: fc.constantFrom("ani", "budi", "citra"),
    occurredAt: fc.integer({ min: 0, max: 9 }).map((hour) => Date.UTC(2026, 1, 1, hour)),
    channelId: fc.constantFrom("umum", "acak"),
  }),
  { maxLength: 30 },
);

/** What a log holds, whatever order it holds it in. */
function contents(log: ActivityLog): unknown {
  return ["ani", "budi", "citra"].map((memberId) =>
    log.exportMember(memberId).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  );
}

describe("merging", () => {
  test("gives the same whichever log and whichever version of an activity comes first", () => {
    fc.assert(
      fc.property(activities, activities, (first, second) => {
        const forth = mergeLogs(createActivityLog(first), createActivityLog(second));
        const back = mergeLogs(createActivityLog(second), createActivityLog(first));
        const together = createActivityLog([...first, ...second].toReversed());
        expect(contents(forth)).toEqual(contents(back));
        expect(contents(forth)).toEqual(contents(together));
        expect([forth.size, forth.duplicates]).toEqual([together.size, together.duplicates]);
        expect(back.duplicates).toBe(forth.duplicates);
      }),
    );
  });

  test("leaves both logs as they are", () => {
    const first = createActivityLog([visit]);
    mergeLogs(first, createActivityLog([{ ...visit, id: "e2" }]));
    expect(first.size).toBe(1);
  });
});

describe("privacy", () => {
  test("a member's activities can be read out, and erased under a tombstone that keeps totals", () => {
    const log = createActivityLog([visit, { ...visit, id: "e2", actorId: "budi" }]);
    expect(log.eraseMember("ani")).toEqual({ activities: 1, tombstone: "erased-1" });
    expect(log.exportMember("ani")).toEqual([]);
    expect(JSON.stringify(log.columns())).not.toContain("ani");
    expect([log.size, log.memberCount]).toEqual([2, 2]);
    expect(log.eraseMember("ani")).toEqual({ activities: 0, tombstone: null });
  });
});

test("columns grow past any number of rows and hold what was read", () => {
  const count = 5000;
  const log = createActivityLog(
    Array.from({ length: count }, (_, index) => ({
      ...visit,
      id: `id-${index}`,
      occurredAt: parseInstant("2026-01-01T00:00:00Z") + index * 1000,
      threadId: `t${index % 100}`,
      ...(index === 4000 ? { objectId: "o1", inferred: true } : {}),
    })),
  );
  const { size, time, object, inferred, replyTo } = log.columns();
  expect([size, log.threadCount, log.channelCount]).toEqual([count, 100, 1]);
  expect(time[4999]).toBe(parseInstant("2026-01-01T01:23:19Z"));
  expect([object?.[4000], inferred?.[4000], object?.[3999], replyTo]).toEqual([1, 1, 0, null]);
});
