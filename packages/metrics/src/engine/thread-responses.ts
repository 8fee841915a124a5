import { activityTypes } from "@rukun/core";
import type { LogColumns } from "../log/log-columns.js";
import { roleMask, type Standing } from "./standing.js";
import { threadOfRows } from "./thread-of-rows.js";

/** What says which threads there are and who answered. */
export interface ThreadFacts {
  /** The log's columns. */
  readonly columns: LogColumns;
  /** Each row's local day, or -1 where it does not count. */
  readonly days: Int32Array;
  /** What each member counts as, by number. */
  readonly standings: readonly Standing[];
  /** 1 for each post and reply that was deleted; `null` where none was. */
  deleted(): Uint8Array | null;
  /** For each content that rows name, the row of the activity with that very id, or -1. */
  rowsOfObjects(): Int32Array;
}

/** Threads whose opening post is in the log, one entry each, in no order that means anything. */
export interface ThreadResponses {
  /** The local day of the opening post. */
  readonly openedDay: Int32Array;
  /** When the thread was opened, in epoch milliseconds. */
  readonly openedAt: Float64Array;
  /** Who opened it, by number. */
  readonly opener: Uint32Array;
  /** Milliseconds from the opening post to the first response, or -1 where there was none by the as-of time. */
  readonly wait: Float64Array;
  /** 1 where that response, or what it answers, was inferred. */
  readonly inferred: Uint8Array;
}

/**
 * The first response to each thread: the first reply later than the opening post, by somebody other than its author
 * who is no bot. Staff count. Deleted posts open nothing and deleted replies answer nothing.
 */
export function threadResponses(facts: ThreadFacts): ThreadResponses {
  const { columns, days } = facts;
  const { size, type, time, member, members } = columns;
  const { threads, threadCount } = threadOfRows(columns, () => facts.rowsOfObjects());
  const deleted = facts.deleted();
  const post = activityTypes.indexOf("post");
  const reply = activityTypes.indexOf("reply");
  const isCounted = (row: number, asked: number): boolean =>
    type[row] === asked && (days[row] as number) >= 0 && (threads[row] as number) >= 0 && deleted?.[row] !== 1;

  const openings = new Int32Array(threadCount).fill(-1);
  for (let row = 0; row < size; row++) {
    if (!isCounted(row, post)) continue;
    const thread = threads[row] as number;
    const current = openings[thread] as number;
    if (current < 0 || comesFirst(row, current)) openings[thread] = row;
  }
  const isResponder = roleMask(facts.standings, "responders");
  const responses = new Int32Array(threadCount).fill(-1);
  for (let row = 0; row < size; row++) {
    if (!isCounted(row, reply) || isResponder[member[row] as number] !== 1) continue;
    const thread = threads[row] as number;
    const opening = openings[thread] as number;
    if (opening < 0 || member[opening] === member[row] || (time[row] as number) <= (time[opening] as number)) continue;
    const current = responses[thread] as number;
    if (current < 0 || (time[row] as number) < (time[current] as number) || isRecordedTwin(row, current))
      responses[thread] = row;
  }
  const opened = openings.filter((row) => row >= 0);
  const answers = responses.filter((_, thread) => (openings[thread] as number) >= 0);
  return {
    openedDay: opened.map((row) => days[row] as number),
    openedAt: Float64Array.from(opened, (row) => time[row] as number),
    opener: Uint32Array.from(opened, (row) => member[row] as number),
    wait: Float64Array.from(opened, (row, index) => {
      const answer = answers[index] as number;
      return answer < 0 ? -1 : (time[answer] as number) - (time[row] as number);
    }),
    inferred: Uint8Array.from(answers, (row) => columns.inferred?.[row] ?? 0),
  };

  /** Of two posts at the same time the author's id decides, so that the order of rows does not. */
  function comesFirst(row: number, current: number): boolean {
    const difference = (time[row] as number) - (time[current] as number);
    if (difference !== 0) return difference < 0;
    return (members[member[row] as number] as string) < (members[member[current] as number] as string);
  }

  /** Of two responses at the same time the recorded one is taken before the inferred one. */
  function isRecordedTwin(row: number, current: number): boolean {
    return time[row] === time[current] && (columns.inferred?.[row] ?? 0) < (columns.inferred?.[current] ?? 0);
  }
}
