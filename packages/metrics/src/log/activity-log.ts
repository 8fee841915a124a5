import { activityTypes, type Activity, type ImportRecord } from "@rukun/core";
import { ActiveHoursIndex } from "./active-hours.js";
import { grown, type Column } from "./grown.js";
import { IdTable } from "./id-table.js";
import { Interner } from "./interner.js";
import { readRow, type Row } from "./row.js";
import type { LogColumns } from "./log-columns.js";

/** One activity of a member, as the log holds it. */
export interface LoggedActivity {
  /** What was done. */
  readonly type: Activity["type"];
  /** When, ISO 8601 in UTC. */
  readonly occurredAt: string;
  /** Where, if it was in a channel. */
  readonly channelId?: string;
}

/** What {@link ActivityLog.eraseMember} did. */
export interface LogErasure {
  /** Activities that now belong to the tombstone, so that totals stay as they were. */
  readonly activities: number;
  /** The id they belong to now, or `null` when the member had none. */
  readonly tombstone: string | null;
}

/**
 * A community's activities in columns: about 50 bytes a row, whatever the activity carried. Texts, values and
 * attributes are not kept; ids of activities, threads and contents are kept as 64-bit hashes.
 *
 * Rows may come in any order and more than once: an id seen before changes nothing but {@link duplicates}. Where two
 * rows of one id differ, the earlier one is kept, so that the order of reading never matters.
 *
 * Made by {@link createActivityLog}.
 */
export class ActivityLog {
  #size = 0;
  #duplicates = 0;
  /** `null` from the first row that is earlier than the one before it. */
  #activeHours: ActiveHoursIndex | null = new ActiveHoursIndex();
  readonly #types = new Uint8Array(activityTypes.length);
  #time = new Float64Array(16);
  #type = new Uint8Array(16);
  #member = new Uint32Array(16);
  #channel = new Uint32Array(16);
  #thread = new Uint32Array(16);
  #object: Uint32Array | null = null;
  #replyTo: Uint32Array | null = null;
  #inferred: Uint8Array | null = null;
  readonly #ids = new IdTable();
  readonly #members = new Interner();
  readonly #channels = new Interner();
  readonly #threads = new IdTable();
  readonly #objects = new IdTable();

  /** How many different activities. */
  get size(): number {
    return this.#size;
  }

  /** How many activities were ignored because their id was there already. */
  get duplicates(): number {
    return this.#duplicates;
  }

  /** How many members have activities. */
  get memberCount(): number {
    return this.#members.names.length;
  }

  /** How many channels have activities. */
  get channelCount(): number {
    return this.#channels.names.length;
  }

  /** How many threads have activities. */
  get threadCount(): number {
    return this.#threads.size;
  }

  /**
   * Adds an activity.
   *
   * @returns whether it was new; false for an id seen before, and for an import record of another kind
   * @throws MetricsError `invalid-activity`, `unknown-activity-type` or `invalid-instant`; the log is then unchanged
   */
  append(record: Activity | ImportRecord): boolean {
    if ("record" in record && record.record !== "activity") return false;
    const activity = record;
    const row = readRow(activity);
    const scope = activity.communityId ?? "";
    const number = this.#ids.add(activity.id, scope);
    const values: Row = {
      time: row.time,
      type: row.type,
      member: this.#members.intern(activity.actorId),
      channel: activity.channelId === undefined ? 0 : this.#channels.intern(activity.channelId) + 1,
      thread: activity.threadId === undefined ? 0 : this.#threads.add(activity.threadId, scope) + 1,
      object: activity.objectId === undefined ? 0 : this.#objects.add(activity.objectId, scope) + 1,
      replyTo: activity.replyToId === undefined ? 0 : this.#objects.add(activity.replyToId, scope) + 1,
      inferred: activity.inferred === true ? 1 : 0,
    };
    return this.#put(number, values);
  }

  /** Adds every row of another log, which stays as it is. */
  appendLog(other: ActivityLog): void {
    const { members, channels, ...columns } = other.columns();
    const memberNumbers = Uint32Array.from(members, (name) => this.#members.intern(name));
    const channelNumbers = Uint32Array.from(channels, (name) => this.#channels.intern(name) + 1);
    const threadNumber = (number: number): number =>
      number === 0 ? 0 : this.#threads.addFrom(other.#threads, number - 1) + 1;
    const objectNumber = (number: number): number =>
      number === 0 ? 0 : this.#objects.addFrom(other.#objects, number - 1) + 1;
    for (let row = 0; row < columns.size; row++) {
      const channel = columns.channel[row] as number;
      this.#put(this.#ids.addFrom(other.#ids, row), {
        time: columns.time[row] as number,
        type: columns.type[row] as number,
        member: memberNumbers[columns.member[row] as number] as number,
        channel: channel === 0 ? 0 : (channelNumbers[channel - 1] as number),
        thread: threadNumber(columns.thread[row] as number),
        object: objectNumber(columns.object?.[row] ?? 0),
        replyTo: objectNumber(columns.replyTo?.[row] ?? 0),
        inferred: columns.inferred?.[row] ?? 0,
      });
    }
    this.#duplicates += other.#duplicates;
  }

  /** What an engine reads. */
  columns(): LogColumns {
    const view = <C extends Column>(column: C): C => column.subarray(0, this.#size) as C;
    return {
      size: this.#size,
      isAscending: this.#activeHours !== null,
      activeHours: this.#activeHours?.view(this.#size) ?? null,
      types: this.#types,
      time: view(this.#time),
      type: view(this.#type),
      member: view(this.#member),
      channel: view(this.#channel),
      thread: view(this.#thread),
      object: this.#object && view(this.#object),
      replyTo: this.#replyTo && view(this.#replyTo),
      inferred: this.#inferred && view(this.#inferred),
      members: this.#members.names,
      channels: this.#channels.names,
      threadCount: this.#threads.size,
      objectCount: this.#objects.size,
    };
  }

  /** For each content that rows name, the row of the activity with that very id, or -1: posts without `objectId`. */
  rowsOfObjects(): Int32Array {
    return Int32Array.from({ length: this.#objects.size }, (_, number) => this.#ids.findFrom(this.#objects, number));
  }

  /** Everything the log holds about a member, in time order; empty when it holds nothing. */
  exportMember(memberId: string): LoggedActivity[] {
    const member = this.#members.find(memberId);
    const { size, time, type, channel, channels, ...columns } = this.columns();
    const rows: number[] = [];
    for (let row = 0; row < size; row++) if (columns.member[row] === member) rows.push(row);
    rows.sort((first, second) => (time[first] as number) - (time[second] as number) || first - second);
    return rows.map((row) => {
      const channelId = channels[(channel[row] as number) - 1];
      return {
        type: activityTypes[type[row] as number] as Activity["type"],
        occurredAt: new Date(time[row] as number).toISOString(),
        ...(channelId === undefined ? {} : { channelId }),
      };
    });
  }

  /**
   * Forgets who a member was: the activities stay, under a tombstone, so that metrics stay as they were.
   *
   * @param tombstone - the id to put in the member's place; unless given, `erased-1`, `erased-2` and so on. Give one
   * where logs are merged later, since one tombstone is one member
   */
  eraseMember(memberId: string, tombstone: string = this.#freeTombstone()): LogErasure {
    const member = this.#members.find(memberId);
    if (member < 0) return { activities: 0, tombstone: null };
    const activities = this.exportMember(memberId).length;
    this.#members.rename(member, tombstone);
    return { activities, tombstone };
  }

  #freeTombstone(): string {
    let suffix = 1;
    while (this.#members.find(`erased-${suffix}`) >= 0) suffix++;
    return `erased-${suffix}`;
  }

  /** Writes a row at its id's number: at the end when the id is new, else over a later version of itself. */
  #put(number: number, row: Row): boolean {
    const isNew = number === this.#size;
    if (isNew) {
      this.#size++;
      this.#time = grown(this.#time, this.#size);
      this.#type = grown(this.#type, this.#size);
      this.#member = grown(this.#member, this.#size);
      this.#channel = grown(this.#channel, this.#size);
      this.#thread = grown(this.#thread, this.#size);
    } else {
      this.#duplicates++;
      if (this.#compare(number, row) <= 0) return false;
    }
    const before = number === 0 ? -Infinity : (this.#time[number - 1] as number);
    if (!isNew || row.time < before) this.#activeHours = null;
    this.#activeHours?.add(number, row.member, row.time);
    this.#time[number] = row.time;
    this.#type[number] = row.type;
    this.#types[row.type] = 1;
    this.#member[number] = row.member;
    this.#channel[number] = row.channel;
    this.#thread[number] = row.thread;
    // Columns that most sources leave empty exist from the first row that fills them.
    this.#object = sparse(this.#object, number, row.object);
    this.#replyTo = sparse(this.#replyTo, number, row.replyTo);
    this.#inferred = sparse(this.#inferred, number, row.inferred, Uint8Array);
    return isNew;
  }

  /** Orders two versions of one activity by what they say, not by which came first. */
  #compare(number: number, row: Row): number {
    const names = this.#members.names;
    const channels = this.#channels.names;
    return (
      (this.#time[number] as number) - row.time ||
      (this.#type[number] as number) - row.type ||
      order(names[this.#member[number] as number], names[row.member]) ||
      order(channels[(this.#channel[number] as number) - 1], channels[row.channel - 1]) ||
      this.#threads.compare((this.#thread[number] as number) - 1, row.thread - 1) ||
      this.#objects.compare((this.#object?.[number] ?? 0) - 1, row.object - 1) ||
      this.#objects.compare((this.#replyTo?.[number] ?? 0) - 1, row.replyTo - 1) ||
      (this.#inferred?.[number] ?? 0) - row.inferred
    );
  }
}

function sparse<C extends Uint32Array | Uint8Array>(
  column: C | null,
  number: number,
  value: number,
  Kind: new (length: number) => Uint32Array | Uint8Array = Uint32Array,
): C | null {
  if (column === null && value === 0) return null;
  const room = grown(column ?? (new Kind(16) as C), number + 1);
  room[number] = value;
  return room;
}

/** Absent first, then by code units. */
function order(first = "", second = ""): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
