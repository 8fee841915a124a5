import { activityTypes } from "@rukun/core";
import type { LogColumns } from "../log/log-columns.js";

/** The thread of each row. */
export interface RowThreads {
  /** A thread's number, or -1 where the row is in none. */
  readonly threads: Int32Array;
  /** Numbers of threads are below this. */
  readonly threadCount: number;
}

/**
 * Says which thread each post and reply is in: the one it names; else, as in chats without threads, a post opens its
 * own and a reply is in the thread of what it answers.
 */
export function threadOfRows(columns: LogColumns, rowsOfObjects: () => Int32Array): RowThreads {
  const { size, type, thread, replyTo } = columns;
  const post = activityTypes.indexOf("post");
  const reply = activityTypes.indexOf("reply");
  const threads = new Int32Array(size).fill(-1);
  let threadCount = columns.threadCount;
  let hasLooseReplies = false;
  for (let row = 0; row < size; row++) {
    if ((thread[row] as number) > 0) threads[row] = (thread[row] as number) - 1;
    else if (type[row] === post) threads[row] = threadCount++;
    else if (type[row] === reply && replyTo !== null && replyTo[row] !== 0) hasLooseReplies = true;
  }
  if (!hasLooseReplies || replyTo === null) return { threads, threadCount };

  const madeBy = makers(columns, rowsOfObjects());
  const path: number[] = [];
  for (let row = 0; row < size; row++) {
    let at = row;
    // A chain of replies ends where a thread is known, nothing is answered, or the chain bites its own tail.
    while (at >= 0 && threads[at] === -1 && type[at] === reply && path.length <= size) {
      path.push(at);
      threads[at] = -2;
      at = madeBy[(replyTo[at] as number) - 1] ?? -1;
    }
    const found = at >= 0 && (threads[at] as number) >= 0 ? (threads[at] as number) : -2;
    for (const step of path) threads[step] = found;
    path.length = 0;
  }
  return { threads, threadCount };
}

/**
 * The row of the post or reply that made each content, or -1: the one that names it as its object, else the one that
 * names none and whose own id it is.
 */
function makers({ size, type, time, object, member, members }: LogColumns, rowsOfObjects: Int32Array): Int32Array {
  const post = activityTypes.indexOf("post");
  const reply = activityTypes.indexOf("reply");
  const isContribution = (row: number): boolean => type[row] === post || type[row] === reply;
  const madeBy = rowsOfObjects.map((row) => (row >= 0 && isContribution(row) && !object?.[row] ? row : -1));
  if (object === null) return madeBy;
  const named = new Int32Array(madeBy.length).fill(-1);
  for (let row = 0; row < size; row++) {
    const made = (object[row] as number) - 1;
    if (made >= 0 && isContribution(row) && isEarlier(row, named[made] as number)) named[made] = row;
  }
  return named.map((row, made) => (row >= 0 ? row : (madeBy[made] as number)));

  /** Of two rows that claim one content the earlier made it, whichever was read first. */
  function isEarlier(row: number, current: number): boolean {
    if (current < 0) return true;
    const difference = (time[row] as number) - (time[current] as number);
    if (difference !== 0) return difference < 0;
    return (members[member[row] as number] as string) < (members[member[current] as number] as string);
  }
}
