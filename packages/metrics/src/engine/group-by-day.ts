import type { DaySets } from "./day-sets.js";
import { MemberSets } from "./member-sets.js";
import { isCounted, type RowFilter } from "./row-filter.js";
import type { RowsByDay } from "./rows-by-day.js";

/** The rows to group and who of them counts. */
export interface GroupByDayOptions {
  /** The rows of each day. */
  readonly rows: RowsByDay;
  /** Each row's member, by number. */
  readonly member: Uint32Array;
  /** Which rows count, or `null` when all do. */
  readonly filter: RowFilter | null;
  /** 1 for each member who counts, by number. */
  readonly members: Uint8Array;
  /** The day of the first set. */
  readonly firstDay: number;
  /** The day of the last set. */
  readonly lastDay: number;
}

/** The sets of members active on each day. */
export function groupByDay(options: GroupByDayOptions): DaySets {
  const { rows, members, firstDay, lastDay } = options;
  const memberCount = members.length;
  const sets = new MemberSets(memberCount, Math.max(0, lastDay - firstDay + 1));
  // One place more than members, since a row is written down before it is known to be a repeat.
  const active = new Uint32Array(memberCount + 1);
  const seenIn = new Int32Array(memberCount);
  let start = rowsBefore(rows, firstDay);
  for (let day = firstDay; day <= lastDay; day++) {
    const end = Math.max(start, rowsBefore(rows, day + 1));
    const step = { start, end, set: day - firstDay + 1, active, seenIn };
    const count = options.filter === null ? collectAll(options, step) : collectCounted(options, step);
    sets.add(active.subarray(0, keep(active, count, members)));
    start = end;
  }
  return { firstDay, sets };
}

interface Step {
  readonly start: number;
  readonly end: number;
  /** The set, counted from 1. */
  readonly set: number;
  /** Takes the members of the set, each once. */
  readonly active: Uint32Array;
  /** The last set that each member was seen in. */
  readonly seenIn: Int32Array;
}

/**
 * Collects the members of rows, each once. Without a branch: whether a row repeats a member is a coin toss to the
 * processor, and a wrong guess costs it more than all the rest.
 */
function collectAll({ rows, member }: GroupByDayOptions, { start, end, set, active, seenIn }: Step): number {
  const { order } = rows;
  let count = 0;
  for (let index = start; index < end; index++) {
    const who = member[order === null ? index : (order[index] as number)] as number;
    const difference = (seenIn[who] as number) ^ set;
    active[count] = who;
    count += (difference | -difference) >>> 31;
    seenIn[who] = set;
  }
  return count;
}

function collectCounted(
  { rows, member, filter }: GroupByDayOptions,
  { start, end, set, active, seenIn }: Step,
): number {
  const { order } = rows;
  let count = 0;
  for (let index = start; index < end; index++) {
    const row = order === null ? index : (order[index] as number);
    const who = member[row] as number;
    if (seenIn[who] === set || (filter !== null && !isCounted(filter, row))) continue;
    seenIn[who] = set;
    active[count++] = who;
  }
  return count;
}

/** Moves the members who count to the front and says how many they are. */
function keep(active: Uint32Array, count: number, members: Uint8Array): number {
  let kept = 0;
  for (let index = 0; index < count; index++) {
    const member = active[index] as number;
    active[kept] = member;
    kept += members[member] as number;
  }
  return kept;
}

function rowsBefore({ firstDay, ends }: RowsByDay, day: number): number {
  return ends[Math.min(day - 1 - firstDay, ends.length - 1)] ?? 0;
}
