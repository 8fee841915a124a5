import { RulesError } from "../errors/rules-error.js";
import type { RootCondition } from "../model/condition.js";
import { isObject } from "../model/is-object.js";
import { noFaults, wrongKind } from "../parse/fault.js";
import { checkEvent } from "./check-event.js";
import { createCountersCheck } from "./counter-check.js";
import type { CounterDefinition } from "./counter-definition.js";
import type { CompileWhere, CounterEvent, EventPredicate } from "./counter-event.js";
import { memberPart } from "./counter-key.js";
import { askFor, type CounterQuestion } from "./counter-question.js";
import type { CounterFacts, CounterReading } from "./counter-reading.js";
import type { CounterAnswer, CounterMode, CounterRecordSummary, CounterStore } from "./counter-store.js";
import { EventInputs } from "./event-inputs.js";
import { type CounterErasure, describeEntries, type MemberCounterEntry, withoutMembers } from "./member-counters.js";
import { CountersError } from "./errors/counters-error.js";
import { createMemoryCounterStore } from "./memory/memory-counter-store.js";
import { planCounters } from "./plan/counter-plan.js";

/** What counters are made of. */
export interface CountersOptions<Mode extends CounterMode = "sync"> {
  /** The counters by name; the name is that of the fact that rules compare. */
  readonly definitions: Readonly<Record<string, CounterDefinition<RootCondition | EventPredicate>>>;
  /** Where they count; a new store in memory unless given. */
  readonly store?: CounterStore<Mode>;
  /** Makes functions of the condition trees in definitions; needed where there are any. */
  readonly compileWhere?: CompileWhere;
  /**
   * The facts that hold a member's id, so that what is kept about one can be found and erased; `actorId`, `authorId`,
   * `memberId` and `targetId` unless given. With other facts here counting starts anew.
   */
  readonly memberFacts?: readonly string[];
  /**
   * The present time in epoch milliseconds. Where it is given, an event further ahead of it than the store's lateness
   * is refused: give it wherever others set the clocks of events, since an event in the year 2099 would make
   * everything before it too old to count.
   */
  readonly clock?: () => number;
}

/** Counters, over a store that answers at once or one that gives promises. */
export interface Counters<Mode extends CounterMode = "sync"> {
  /** Their names, as they were declared. */
  readonly names: readonly string[];
  /**
   * The numbers that concern an event, from what has been recorded until now: before the event where it is recorded
   * afterwards, and after it where it was recorded first, in an earlier attempt too. A number is over the window that
   * ends at the event's time.
   *
   * @param names - the counters to read; all unless given
   * @throws CountersError `invalid-counter-event`, `invalid-counter-value`, `too-many-counter-values`, `unknown-counter`
   */
  read(event: CounterEvent, names?: Iterable<string>): CounterAnswer<Mode, CounterFacts>;
  /** Like `read`, with units, reasons, and what the numbers rest on. */
  explain(event: CounterEvent, names?: Iterable<string>): CounterAnswer<Mode, Readonly<Record<string, CounterReading>>>;
  /**
   * Counts an event wherever it counts.
   *
   * @throws CountersError `event-ahead-of-clock`, `counter-filter-failed`, `invalid-counter-event`,
   * `invalid-counter-value`, `too-many-counter-values`
   */
  record(event: CounterEvent): CounterAnswer<Mode, CounterRecordSummary>;
  /**
   * What is kept about a member.
   *
   * @param communityId - of one community; of all unless given
   */
  exportMember(memberId: string, communityId?: string): CounterAnswer<Mode, readonly MemberCounterEntry[]>;
  /**
   * Forgets what is kept about a member: what is counted for them, and their id among what is counted for others.
   *
   * @param communityId - in one community; in all unless given
   */
  eraseMember(memberId: string, communityId?: string): CounterAnswer<Mode, CounterErasure>;
}

const usualMemberFacts = ["actorId", "authorId", "memberId", "targetId"];

/**
 * Makes counters: how many events, different values or amounts there were for an author, a channel, a domain, over a
 * sliding window of event time. Exact in whatever order events come, and the same when events come again.
 *
 * @throws RulesError with everything that is wrong with the definitions; CountersError
 * `counter-conditions-not-compiled`
 * @example
 * const counters = createCounters({
 *   definitions: { "messages-60s": { kind: "count", by: ["authorId"], window: "PT60S" } },
 * });
 * const noon = Date.parse("2026-03-01T12:00:00Z");
 * counters.record({ id: "m1", at: noon, facts: { authorId: "budi" } });
 * counters.record({ id: "m2", at: noon + 20_000, facts: { authorId: "budi" } });
 * const third = { id: "m3", at: noon + 60_000, facts: { authorId: "budi" } };
 * counters.read(third)["messages-60s"] // => 1
 */
export function createCounters<Mode extends CounterMode = "sync">(options: CountersOptions<Mode>): Counters<Mode> {
  checkDefinitions(options.definitions);
  const plan = planCounters(options.definitions, options.compileWhere);
  const store = options.store ?? (createMemoryCounterStore() as CounterStore<CounterMode>);
  const memberFacts = new Set(options.memberFacts ?? usualMemberFacts);
  const names = [...plan.counters.keys()];

  // Asynchronous stores get promises for everything, faults included; the work is the same.
  function answer<Value>(work: () => Value | Promise<Value>): CounterAnswer<Mode, Value> {
    const given = store.mode === "async" ? Promise.resolve().then(work) : work();
    return given as CounterAnswer<Mode, Value>;
  }

  function after<Given, Value>(given: Given | Promise<Given>, next: (given: Given) => Value): Value | Promise<Value> {
    return store.mode === "async" ? Promise.resolve(given).then(next) : next(given as Given);
  }

  function ask<Value>(
    event: CounterEvent,
    asked: Iterable<string>,
    finish: (question: CounterQuestion, answers: readonly number[] | null) => Value,
  ): CounterAnswer<Mode, Value> {
    return answer(() => {
      checkEvent(event);
      const question = askFor(asked, new EventInputs(event, plan, memberFacts), plan);
      const { communityId = "", at } = event;
      const answers = store.read({ communityId, at, queries: question.queries });
      return after(answers, (given) => finish(question, given));
    });
  }

  return {
    names,
    read: (event, asked = names) => ask(event, asked, (question, answers) => question.facts(answers)),
    explain: (event, asked = names) => ask(event, asked, (question, answers) => question.readings(answers)),
    record: (event) =>
      answer(() => {
        checkEvent(event);
        if (options.clock !== undefined) checkClock(event.at, options.clock(), store.lateness);
        const inputs = new EventInputs(event, plan, memberFacts);
        const entries = plan.series.flatMap((series) => inputs.entries(series));
        return store.record({ communityId: event.communityId ?? "", id: event.id, at: event.at, entries });
      }),
    exportMember: (memberId, communityId) =>
      answer(() =>
        after(store.find(selectionOf(memberId, communityId)), (entries) => describeEntries(entries, memberId, plan)),
      ),
    eraseMember: (memberId, communityId) =>
      answer(() =>
        after(store.erase(selectionOf(memberId, communityId)), (erased) => ({
          memberId,
          erased,
          kept: withoutMembers(plan, memberFacts),
        })),
      ),
  };
}

// What is inside conditions is for their compiler to judge.
const checkCounters = /* @__PURE__ */ createCountersCheck((where) =>
  typeof where === "function" || isObject(where) ? noFaults : wrongKind("object", where),
);

function checkDefinitions(definitions: unknown): void {
  const [first, ...rest] = checkCounters(definitions);
  if (first !== undefined) throw new RulesError([first, ...rest]);
}

function selectionOf(memberId: string, communityId: string | undefined): { communityId?: string; part: string } {
  return { part: memberPart(memberId), ...(communityId === undefined ? {} : { communityId }) };
}

function checkClock(at: number, now: number, lateness: number): void {
  if (at - now <= lateness) return;
  const params = { seconds: Math.round((at - now) / 1000) };
  throw new CountersError([{ code: "event-ahead-of-clock", path: ["at"], params }]);
}
