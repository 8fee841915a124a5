import type { LogFacts } from "../engine/log-facts.js";
import { bucketOf, type Buckets, type DaySpan } from "./selection.js";

/** How long threads opened by subjects waited for their first response. */
export interface ResponseTimesQuery {
  /** Which primitive this asks for. */
  readonly primitive: "response-times";
  /** The days on which the threads were opened. */
  readonly opened: DaySpan;
  /** The last instant at which they were opened, in epoch milliseconds: younger threads are left out. */
  readonly openedUntil: number;
  /**
   * `all` threads, or the `first-of-newcomers`: the first thread of each member whose first contribution ever is on
   * the days asked for.
   */
  readonly threads: "all" | "first-of-newcomers";
}

/** Milliseconds, shortest first. Logs split by thread: join and sort again. */
export interface ResponseTimes {
  /** From the opening post to the first response, of each answered thread. */
  readonly answered: readonly number[];
  /** From the opening post to the as-of time, of each thread without a response. */
  readonly waiting: readonly number[];
  /** Answered threads whose response, or what it answers, was inferred. */
  readonly inferred: number;
}

const contributions = { role: "subjects", types: ["post", "reply"] } as const;

/** Picks the threads and sorts their waits. */
export function responseTimes(facts: LogFacts, query: ResponseTimesQuery): ResponseTimes {
  const { openedDay, openedAt, opener, wait, inferred } = facts.threads();
  const { members } = facts.masks(contributions);
  const isWanted = query.threads === "all" ? () => true : isFirstOfNewcomer(facts, query);
  const answered: number[] = [];
  const waiting: number[] = [];
  let inferredCount = 0;
  for (let thread = 0; thread < opener.length; thread++) {
    const day = openedDay[thread] as number;
    const opened = openedAt[thread] as number;
    if (day < query.opened.from || day > query.opened.to || opened > query.openedUntil) continue;
    if (members[opener[thread] as number] !== 1 || !isWanted(thread)) continue;
    const waited = wait[thread] as number;
    if (waited < 0) waiting.push(facts.asOf - opened);
    else {
      answered.push(waited);
      inferredCount += inferred[thread] as number;
    }
  }
  return { answered: ascending(answered), waiting: ascending(waiting), inferred: inferredCount };
}

/** Threads opened by subjects and how many of them have a response, bucket by bucket. */
export interface AnsweredThreadsQuery {
  /** Which primitive this asks for. */
  readonly primitive: "answered-threads";
  /** The stretches of days on which the threads were opened. */
  readonly buckets: Buckets;
}

/** Threads per bucket. Logs split by thread: add each. */
export interface AnsweredThreads {
  /** Threads opened. */
  readonly opened: readonly number[];
  /** Those with a response by the as-of time. */
  readonly answered: readonly number[];
  /** Those whose response, or what it answers, was inferred. */
  readonly inferred: readonly number[];
}

/** Counts the threads of each bucket. */
export function answeredThreads(facts: LogFacts, { buckets }: AnsweredThreadsQuery): AnsweredThreads {
  const { openedDay, opener, wait, inferred } = facts.threads();
  const { members } = facts.masks(contributions);
  const zeros = (): number[] => buckets.starts.map(() => 0);
  const counts = { opened: zeros(), answered: zeros(), inferred: zeros() };
  for (let thread = 0; thread < opener.length; thread++) {
    const bucket = bucketOf(buckets, openedDay[thread] as number);
    if (bucket < 0 || members[opener[thread] as number] !== 1) continue;
    (counts.opened[bucket] as number)++;
    if ((wait[thread] as number) < 0) continue;
    (counts.answered[bucket] as number)++;
    (counts.inferred[bucket] as number) += inferred[thread] as number;
  }
  return counts;
}

/** Whether a thread is the first that its opener ever opened, and the opener new in the days asked for. */
function isFirstOfNewcomer(facts: LogFacts, { opened }: ResponseTimesQuery): (thread: number) => boolean {
  const { openedAt, opener } = facts.threads();
  const firstDays = facts.firstDays(contributions);
  const firstOpened = new Float64Array(facts.columns.members.length).fill(Infinity);
  opener.forEach((member, thread) => {
    firstOpened[member] = Math.min(firstOpened[member] as number, openedAt[thread] as number);
  });
  return (thread) => {
    const member = opener[thread] as number;
    const began = firstDays[member] as number;
    return openedAt[thread] === firstOpened[member] && began >= opened.from && began <= opened.to;
  };
}

function ascending(numbers: readonly number[]): number[] {
  return Array.from(Float64Array.from(numbers).sort());
}
