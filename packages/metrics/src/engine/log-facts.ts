import {
  activityTypes,
  createDayTable,
  dayOf,
  parseInstant,
  type ActivityType,
  type DayTable,
  type Member,
  type Population,
  type TimeZone,
} from "@rukun/core";
import type { ActivityLog } from "../log/activity-log.js";
import type { LogColumns } from "../log/log-columns.js";
import { bucketOf, type Buckets, type Selection } from "../primitives/selection.js";
import type { DaySets } from "./day-sets.js";
import { deletedRows } from "./deleted-rows.js";
import { firstDaysOfMembers, noDay } from "./first-days-of-members.js";
import { joinDays } from "./join-days.js";
import { distinctSets, keepCounted, startOf, type MemberSets } from "./member-sets.js";
import { membersByDay, type MembersByDay } from "./members-by-day.js";
import { isCounted, type RowFilter } from "./row-filter.js";
import { rowsByDay, rowsUpTo } from "./rows-by-day.js";
import { createStandings, roleMask, type Standing } from "./standing.js";
import { threadResponses, type ThreadResponses } from "./thread-responses.js";

/** What the facts of a log are taken under. */
export interface LogFrame {
  /** The activities. */
  readonly log: ActivityLog;
  /** What is known of members beyond the log. */
  readonly members: readonly Member[];
  /** Who is staff, a bot and so on. */
  readonly population: Population;
  /** The instant up to which activities count, in epoch milliseconds. */
  readonly asOf: number;
  /** The zone in which days begin. */
  readonly timeZone: TimeZone;
  /** The first day of the complete record, or `null` for the log's first. */
  readonly recordedFrom: number | null;
}

const contributions: readonly string[] = ["post", "reply"];

/** What the primitives count over, each part worked out once, when first asked for. */
export class LogFacts {
  /** The log's columns. */
  readonly columns: LogColumns;
  /** The instant up to which activities count. */
  readonly asOf: number;
  /** The days of the zone, over the log and everything known of its members. */
  readonly dayTable: DayTable;
  /** How many rows are after `asOf`. */
  readonly afterAsOf: number;
  /** The first day of the complete record. */
  readonly recordStart: number;
  /** The day of `asOf`. */
  readonly lastDay: number;
  /** What each member of the log counts as, by number. */
  readonly standings: readonly Standing[];
  /** What any member counts as, by id. */
  readonly standingOf: (memberId: string) => Standing;
  /** What is known of members beyond the log. */
  readonly members: readonly Member[];
  readonly #log: ActivityLog;
  readonly #firstDay: number;
  #days: Int32Array | undefined;
  readonly #known = new Map<string, unknown>();

  constructor(frame: LogFrame) {
    this.#log = frame.log;
    this.columns = frame.log.columns();
    this.asOf = frame.asOf;
    this.members = frame.members;
    this.standingOf = createStandings(frame.population, frame.members);
    this.standings = this.columns.members.map(this.standingOf);
    const { first, afterAsOf } = spanOf(this.columns, frame.asOf);
    this.afterAsOf = afterAsOf;
    let earliest = first;
    for (const member of frame.members) {
      for (const instant of [member.firstSeenAt, member.joinedAt]) {
        if (instant !== undefined) earliest = Math.min(earliest, parseInstant(instant));
      }
    }
    this.dayTable = createDayTable({ timeZone: frame.timeZone, from: earliest, to: frame.asOf });
    this.lastDay = dayOf(this.dayTable, frame.asOf);
    this.#firstDay = dayOf(this.dayTable, first);
    this.recordStart = frame.recordedFrom ?? this.#firstDay;
  }

  /** Each row's local day, or -1 where it is after `asOf`. */
  get days(): Int32Array {
    return (this.#days ??= daysOfRows(this.columns, this.dayTable, this.asOf));
  }

  /** Members active on each day from the record's start to `asOf`. */
  daySets(selection: Selection): DaySets {
    return this.#once(`sets ${key(selection)}`, () => {
      const { starts, members } = this.#membersByDay(selection);
      const firstDay = this.recordStart;
      const lists = new Uint32Array(Math.max(0, this.lastDay - firstDay + 1) + 1);
      for (let day = 0; day < lists.length; day++) lists[day] = startOf(starts, firstDay + day - this.#firstDay);
      const everyone = distinctSets(lists, members, this.standings.length);
      return { firstDay, sets: keepCounted(everyone, this.#roleMask(selection)) };
    });
  }

  /** Members active in each bucket; days before the record's start hold nobody. */
  bucketSets(selection: Selection, buckets: Buckets): MemberSets {
    return this.#once(`buckets ${key(selection)} ${buckets.starts.join()} ${buckets.end}`, () => {
      const { sets, firstDay } = this.daySets(selection);
      const days = [...buckets.starts, buckets.end];
      const lists = Uint32Array.from(days, (day) => startOf(sets.starts, day - firstDay));
      return distinctSets(lists, sets.members, sets.memberCount);
    });
  }

  /**
   * The day of each member's first activity of the selection's types ever, by number; the largest integer where there
   * is none, as for members without the selection's role. Rows before the record's start count here, as does what is
   * known of members: having been seen or having joined before the record began, and, where any activity counts,
   * having been seen earlier than the log knows.
   */
  firstDays(selection: Selection): Int32Array {
    return this.#once(`first ${key(selection)}`, () => {
      const first = firstDaysOfMembers(this.#membersByDay(selection), this.#firstDay, this.daySets(selection));
      if (this.members.length === 0) return first;
      const numbers = new Map(this.columns.members.map((id, number) => [id, number]));
      const isAnyActivity = selection.types.some((type) => !contributions.includes(type));
      for (const member of this.members) {
        const number = numbers.get(member.id);
        const instant = member.firstSeenAt ?? member.joinedAt;
        if (number === undefined || instant === undefined || first[number] === noDay) continue;
        const day = this.dayAt(parseInstant(instant));
        const counts = day < this.recordStart || (isAnyActivity && member.firstSeenAt !== undefined);
        if (counts && day < (first[number] as number)) first[number] = day;
      }
      return first;
    });
  }

  /** The bucket that each member's first activity ever is in, or -1; members without the selection's role have none. */
  firstBuckets(selection: Selection, buckets: Buckets): Int32Array {
    const members = this.#roleMask(selection);
    return this.firstDays(selection).map((day, member) => (members[member] === 1 ? bucketOf(buckets, day) : -1));
  }

  /** The day each member joined, by id: of the first `join` activity, else of `joinedAt`; up to `asOf`. */
  joinDays(): ReadonlyMap<string, number> {
    return this.#once("joins", () => joinDays(this));
  }

  /** Threads with their openers and first responses. */
  threads(): ThreadResponses {
    return this.#once("threads", () => threadResponses(this));
  }

  /** The local day of an instant. */
  dayAt(instant: number): number {
    return dayOf(this.dayTable, instant);
  }

  /** 1 for each row whose type is asked for, and for each member with the role. */
  masks(selection: Selection): { readonly counted: Uint8Array; readonly members: Uint8Array } {
    return {
      counted: this.#once(`rows ${selection.types.join()}`, () => this.#rowMask(selection)),
      members: this.#roleMask(selection),
    };
  }

  /** For each content that rows name, the row of the activity with that very id, or -1. */
  rowsOfObjects(): Int32Array {
    return this.#log.rowsOfObjects();
  }

  /** 1 for each post and reply that was deleted by `asOf`; `null` where none was. */
  deleted(): Uint8Array | null {
    return this.#once("deleted", () => deletedRows(this.columns, this.days, () => this.rowsOfObjects()));
  }

  /** The members of each day from the log's first on, those before the record's start included. */
  #membersByDay({ types }: Selection): MembersByDay {
    return this.#once(`days ${types.join()}`, () => {
      const rows = this.#once("rows by day", () => {
        const frame = { table: this.dayTable, firstDay: this.#firstDay, lastDay: this.lastDay, asOf: this.asOf };
        return rowsByDay(this.columns, frame, () => this.days);
      });
      return membersByDay(this.columns, rows, this.#rowFilter(types));
    });
  }

  #roleMask({ role }: Selection): Uint8Array {
    return this.#once(`role ${role}`, () => roleMask(this.standings, role));
  }

  #rowMask(selection: Selection): Uint8Array {
    const filter = this.#rowFilter(selection.types);
    const mask = new Uint8Array(this.columns.size);
    for (let row = 0; row < mask.length; row++) mask[row] = filter === null || isCounted(filter, row) ? 1 : 0;
    return mask;
  }

  /** Which rows a selection counts, or `null` where all of the log's do. */
  #rowFilter(types: readonly ActivityType[]): RowFilter | null {
    const deleted = types.every((type) => contributions.includes(type)) ? this.deleted() : null;
    const asked = Uint8Array.from(activityTypes, (type) => (types.includes(type) ? 1 : 0));
    const areAllAsked = this.columns.types.every((isThere, type) => isThere <= (asked[type] as number));
    return areAllAsked && deleted === null ? null : { type: this.columns.type, asked, deleted };
  }

  #once<Fact>(name: string, compute: () => Fact): Fact {
    if (!this.#known.has(name)) this.#known.set(name, compute());
    return this.#known.get(name) as Fact;
  }
}

/** The earliest instant up to `asOf`, and how many rows are later than it. */
function spanOf(columns: LogColumns, asOf: number): { readonly first: number; readonly afterAsOf: number } {
  const { time, size, isAscending } = columns;
  if (isAscending) return { first: Math.min(time[0] ?? asOf, asOf), afterAsOf: size - rowsUpTo(columns, asOf) };
  let first = asOf;
  let afterAsOf = 0;
  for (let row = 0; row < size; row++) {
    const instant = time[row] as number;
    if (instant < first) first = instant;
    else if (instant > asOf) afterAsOf++;
  }
  return { first, afterAsOf };
}

function daysOfRows({ time, size }: LogColumns, table: DayTable, asOf: number): Int32Array {
  const days = new Int32Array(size);
  let start = 0;
  let end = 0;
  let day = 0;
  for (let row = 0; row < size; row++) {
    const instant = time[row] as number;
    if (instant > asOf) {
      days[row] = -1;
      continue;
    }
    // Logs are mostly in time order: the day of the row before is nearly always this row's.
    if (instant < start || instant >= end) {
      day = dayOf(table, instant);
      start = table.starts[day - table.firstDay] as number;
      end = table.starts[day - table.firstDay + 1] as number;
    }
    days[row] = day;
  }
  return days;
}

function key({ role, types }: Selection): string {
  return `${role} ${types.join()}`;
}
