import { activityTypes, dateFromDay, dayFromDate, type Activity, type ActivityType } from "@rukun/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LogFacts } from "../engine/log-facts.js";
import { createActivityLog } from "../index.js";
import { cohortKinds } from "./cohorts.js";
import { countPrimitive } from "./primitives.js";

// Every primitive against the plainest way to say the same thing, with maps, sets and the engine's own calendar, on
// logs in no order and in time order, with repetitions, bots, staff, deletions and replies without threads, around daylight saving in
// New York and the day that Samoa skipped.
const zones = [
  { timeZone: "UTC", start: "2026-01-28T00:00:00Z" },
  { timeZone: "Asia/Jakarta", start: "2026-02-20T00:00:00Z" },
  { timeZone: "America/New_York", start: "2026-03-01T00:00:00Z" },
  { timeZone: "America/New_York", start: "2026-10-25T00:00:00Z" },
  { timeZone: "Pacific/Apia", start: "2011-12-22T00:00:00Z" },
];
const days = 21;
const memberIds = ["ani", "budi", "citra", "dewi", "bot", "staf"];
const population = { id: "test", version: "1", bots: ["bot"], staff: ["staf"] };
const active = { role: "subjects", types: ["visit", "post", "reply"] } as const;
const contributed = { role: "subjects", types: ["post", "reply"] } as const;
const anything = { role: "subjects", types: activityTypes } as const;

interface Seed {
  readonly minute: number;
  readonly who: number;
  readonly type: number;
  readonly thread: number;
  readonly inferred: boolean;
}

const seeds = fc.array(
  fc.record({
    minute: fc.nat(days * 24 * 60),
    who: fc.nat(memberIds.length - 1),
    type: fc.nat(6),
    thread: fc.nat(5),
    inferred: fc.boolean(),
  }),
  { minLength: 1, maxLength: 60 },
);

const types: readonly ActivityType[] = ["visit", "post", "reply", "reply", "delete", "join", "post"];

function activitiesOf(list: readonly Seed[], start: string): Activity[] {
  return list.map(({ minute, who, type, thread, inferred }, index): Activity => {
    const id = `e${index}`;
    const kind = types[type] as ActivityType;
    const base = { id, actorId: memberIds[who] as string, occurredAt: Date.parse(start) + minute * 60_000, inferred };
    if (kind === "delete") return { ...base, type: kind, objectId: `e${thread}` };
    // Half of the threads are named, half are known by what a reply answers.
    if (kind === "post")
      return thread < 3
        ? { ...base, type: kind, threadId: `t${thread}` }
        : { ...base, type: kind, objectId: `o${index}` };
    if (kind === "reply")
      return thread < 3
        ? { ...base, type: kind, threadId: `t${thread}` }
        : { ...base, type: kind, replyToId: thread === 3 ? "e1" : `o${thread}` };
    return { ...base, type: kind };
  });
}

/** Says the local date and hour of an instant as the platform's own calendar has them. */
function createLocal(timeZone: string): (instant: number) => { day: number; hour: number } {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    hourCycle: "h23",
  });
  return (instant) => {
    const parts = format.formatToParts(instant);
    const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? "";
    return { day: dayFromDate(`${part("year")}-${part("month")}-${part("day")}`), hour: Number(part("hour")) };
  };
}

/** The plain model that the kernels must agree with. */
function createModel(activities: readonly Activity[], local: ReturnType<typeof createLocal>, asOf: number) {
  const rows = activities
    .map((activity) => ({
      ...activity,
      at: activity.occurredAt as number,
      ...local(activity.occurredAt as number),
    }))
    .filter(({ at }) => at <= asOf);
  const contentOf = (row: Activity): string => row.objectId ?? row.id;
  const deleted = new Set(rows.filter(({ type }) => type === "delete").map(({ objectId }) => objectId));
  const isSubject = (id: string): boolean => id !== "bot" && id !== "staf";
  const counted = (selection: { types: readonly string[] }) =>
    rows.filter((row) => {
      if (!isSubject(row.actorId) || !selection.types.includes(row.type)) return false;
      return selection.types.includes("visit") || !deleted.has(contentOf(row));
    });
  const whoIn = (selection: { types: readonly string[] }, from: number, to: number): Set<string> =>
    new Set(counted(selection).flatMap(({ day, actorId }) => (day >= from && day <= to ? [actorId] : [])));
  const firstDay = (selection: { types: readonly string[] }, who: string): number =>
    Math.min(...counted(selection).flatMap(({ day, actorId }) => (actorId === who ? [day] : [])));

  const threadOf = (row: Activity, seen: readonly string[] = []): string | null => {
    if (row.threadId !== undefined) return row.threadId;
    if (row.type === "post") return `post ${row.id}`;
    const parent = activities.find(
      (other) => (other.type === "post" || other.type === "reply") && contentOf(other) === row.replyToId,
    );
    return parent === undefined || seen.includes(parent.id) ? null : threadOf(parent, [...seen, row.id]);
  };
  const threads = new Map<string, { at: number; day: number; who: string; wait: number; inferred: number }>();
  const live = rows.filter((row) => !deleted.has(contentOf(row)));
  for (const post of live
    .filter(({ type }) => type === "post")
    .sort((a, b) => a.at - b.at || (a.actorId < b.actorId ? -1 : 1))) {
    const thread = threadOf(post) as string;
    if (!threads.has(thread))
      threads.set(thread, { at: post.at, day: post.day, who: post.actorId, wait: -1, inferred: 0 });
  }
  for (const reply of live
    .filter(({ type }) => type === "reply")
    .sort((a, b) => a.at - b.at || Number(a.inferred) - Number(b.inferred))) {
    const thread = threads.get(threadOf(reply) ?? "");
    if (
      thread === undefined ||
      thread.wait >= 0 ||
      thread.who === reply.actorId ||
      reply.actorId === "bot" ||
      reply.at <= thread.at
    )
      continue;
    thread.wait = reply.at - thread.at;
    thread.inferred = Number(reply.inferred);
  }
  return { rows, counted, whoIn, firstDay, isSubject, threads: [...threads.values()] };
}

function size(set: Set<string>): number {
  return set.size;
}

describe.each(zones)("in $timeZone from $start", ({ timeZone, start }) => {
  const local = createLocal(timeZone);
  const first = local(Date.parse(start)).day;
  // Buckets of uneven length, beginning after the first days and ending before the last.
  const buckets = { starts: [first + 3, first + 5, first + 6, first + 12], end: first + 18 };
  const bucketEnds = [...buckets.starts.slice(1), buckets.end].map((next) => next - 1);
  const spans = buckets.starts.map((from, index) => [from, bucketEnds[index] as number] as const);

  /** @param recordedFrom - the first day of the complete record */
  function check(
    compare: (facts: LogFacts, model: ReturnType<typeof createModel>) => void,
    recordedFrom: number = first,
  ): void {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: days * 24 * 60 }), (list, lastMinute) => {
        const activities = activitiesOf(list, start);
        const asOf = Date.parse(start) + lastMinute * 60_000;
        const model = createModel(activities, local, asOf);
        const inTimeOrder = activities.toSorted((a, b) => Number(a.occurredAt) - Number(b.occurredAt));
        for (const read of [[...activities, ...activities.slice(0, 3)], inTimeOrder]) {
          const log = createActivityLog(read);
          compare(new LogFacts({ log, members: [], population, asOf, timeZone, recordedFrom }), model);
        }
      }),
      { numRuns: 40 },
    );
  }

  test("distinct members", () =>
    check((facts, model) => {
      for (const selection of [active, contributed, anything]) {
        const found = countPrimitive(facts, { primitive: "distinct-members", selection, buckets });
        expect(found).toEqual(spans.map(([from, to]) => size(model.whoIn(selection, from, to))));
      }
    }));

  test("rolling distinct", () =>
    check((facts, model) => {
      for (const [windowDays, selection] of [
        [1, active],
        [1, anything],
        [4, anything],
        [30, active],
      ] as const) {
        const found = countPrimitive(facts, {
          primitive: "rolling-distinct",
          selection,
          windowDays,
          days: { from: first - 2, to: first + days + 2 },
        });
        const expected = Array.from({ length: days + 5 }, (_, index) =>
          size(model.whoIn(selection, first - 2 + index - windowDays + 1, first - 2 + index)),
        );
        expect(found).toEqual(expected);
        const span = { from: first + 9, to: first + 12 };
        const later = countPrimitive(facts, { primitive: "rolling-distinct", selection, windowDays, days: span });
        expect(later).toEqual(expected.slice(11, 15));
      }
    }));

  test("transitions", () =>
    check((facts, model) => {
      const before = first + 1;
      const found = countPrimitive(facts, { primitive: "transitions", selection: active, buckets, before });
      const stages = spans.map(([from, to], index) => {
        const now = model.whoIn(active, from, to);
        const previous = model.whoIn(active, index === 0 ? before : (spans[index - 1]?.[0] as number), from - 1);
        const fresh = [...now].filter((who) => model.firstDay(active, who) >= from);
        const returning = [...now].filter((who) => previous.has(who));
        return {
          fresh: fresh.length,
          returning: returning.length,
          all: now.size,
          dormant: [...previous].filter((who) => !now.has(who)).length,
        };
      });
      expect(found.new).toEqual(stages.map(({ fresh }) => fresh));
      expect(found.returning).toEqual(stages.map(({ returning }) => returning));
      expect(found.resurrecting).toEqual(stages.map(({ all, fresh, returning }) => all - fresh - returning));
      expect(found.dormant).toEqual(stages.map(({ dormant }) => dormant));
    }));

  test.each(cohortKinds)("%s cohorts", (kind) =>
    check((facts, model) => {
      const activeIn = spans.map(([from, to]) => model.whoIn(active, from, to));
      const beginsIn = (who: string, cohort: number): boolean => {
        if (kind === "recurring") return activeIn[cohort]?.has(who) === true;
        if (kind === "first-time") return activeIn.findIndex((members) => members.has(who)) === cohort;
        const began = model.firstDay(active, who);
        return began >= (spans[cohort]?.[0] as number) && began <= (spans[cohort]?.[1] as number);
      };
      for (const counting of ["on", "on-or-after"] as const) {
        const found = countPrimitive(facts, { primitive: "cohorts", selection: active, buckets, kind, counting });
        spans.forEach((_, cohort) => {
          const began = memberIds.filter((who) => beginsIn(who, cohort));
          expect(found.sizes[cohort]).toBe(began.length);
          expect(found.counts[cohort]).toEqual(
            spans.slice(cohort).map((__, offset) => {
              const later = counting === "on" ? [activeIn[cohort + offset]] : activeIn.slice(cohort + offset);
              return began.filter((who) => later.some((members) => members?.has(who))).length;
            }),
          );
        });
      }
    }),
  );

  test.each([0, 6])("first days, also those before a record that begins on day %i", (day) =>
    check((facts, model) => {
      for (const selection of [contributed, anything]) {
        const found = countPrimitive(facts, { primitive: "first-days", selection, buckets });
        const began = memberIds.map((who) => model.firstDay(selection, who));
        expect(found).toEqual(spans.map(([from, to]) => began.filter((on) => on >= from && on <= to).length));
      }
    }, first + day),
  );

  test("joins and overlap", () =>
    check((facts, model) => {
      const joins = model.rows.filter(({ type }) => type === "join");
      const joined = [...new Set(joins.map(({ actorId }) => actorId))]
        .filter(model.isSubject)
        .map((who) => Math.min(...joins.flatMap(({ actorId, day }) => (actorId === who ? [day] : []))));
      const found = countPrimitive(facts, { primitive: "joins", buckets });
      expect(found).toEqual(
        joins.length === 0 ? null : spans.map(([from, to]) => joined.filter((day) => day >= from && day <= to).length),
      );

      const earlier = model.whoIn(active, first + 2, first + 8);
      const later = model.whoIn(active, first + 9, first + 14);
      expect(
        countPrimitive(facts, {
          primitive: "overlap",
          selection: active,
          earlier: { from: first + 2, to: first + 8 },
          later: { from: first + 9, to: first + 14 },
        }),
      ).toEqual({
        earlier: earlier.size,
        later: later.size,
        both: [...earlier].filter((who) => later.has(who)).length,
      });
    }));

  test("totals by member and hours of the week", () =>
    check((facts, model) => {
      const span = { from: first + 2, to: first + 15 };
      const rows = model.counted(contributed).filter(({ day }) => day >= span.from && day <= span.to);
      const totals = memberIds
        .map((who) => rows.filter(({ actorId }) => actorId === who).length)
        .filter((total) => total > 0);
      expect(countPrimitive(facts, { primitive: "member-totals", selection: contributed, days: span })).toEqual(
        totals.sort((a, b) => b - a),
      );

      const hours = new Array<number>(168).fill(0);
      for (const { day, hour } of rows) {
        const weekday = (new Date(`${dateFromDay(day)}T00:00:00Z`).getUTCDay() + 6) % 7;
        hours[weekday * 24 + hour] = (hours[weekday * 24 + hour] ?? 0) + 1;
      }
      expect(countPrimitive(facts, { primitive: "hours-of-week", selection: contributed, days: span })).toEqual(hours);
    }));

  test("responses to threads", () =>
    check((facts, model) => {
      const opened = { from: first + 2, to: first + 15 };
      const openedUntil = facts.asOf - 86_400_000;
      const mine = model.threads.filter(({ who }) => model.isSubject(who));
      const firstThread = (who: string): number =>
        Math.min(...mine.flatMap((thread) => (thread.who === who ? [thread.at] : [])));
      for (const threads of ["all", "first-of-newcomers"] as const) {
        const wanted = mine.filter(({ day, at, who }) => {
          if (day < opened.from || day > opened.to || at > openedUntil) return false;
          const began = model.firstDay(contributed, who);
          return threads === "all" || (at === firstThread(who) && began >= opened.from && began <= opened.to);
        });
        expect(countPrimitive(facts, { primitive: "response-times", opened, openedUntil, threads })).toEqual({
          answered: wanted.flatMap(({ wait }) => (wait < 0 ? [] : [wait])).sort((a, b) => a - b),
          waiting: wanted.flatMap(({ wait, at }) => (wait < 0 ? [facts.asOf - at] : [])).sort((a, b) => a - b),
          inferred: wanted.reduce((sum, { inferred }) => sum + inferred, 0),
        });
      }
      const inBucket = spans.map(([from, to]) => mine.filter(({ day }) => day >= from && day <= to));
      expect(countPrimitive(facts, { primitive: "answered-threads", buckets })).toEqual({
        opened: inBucket.map((threads) => threads.length),
        answered: inBucket.map((threads) => threads.filter(({ wait }) => wait >= 0).length),
        inferred: inBucket.map((threads) => threads.reduce((sum, { inferred }) => sum + inferred, 0)),
      });
    }));
});
