import { defineFact, type FactDefinition, type FactParams } from "../facts/fact-definition.js";
import { isThenable } from "../facts/is-thenable.js";
import { readDuration } from "./read-duration.js";
import { readInstant } from "./read-instant.js";

/** Facts that say when something was, counted back from a fact that is the present. */
export type TimeFacts = {
  /** The instant that lies `params.duration` before the present, in epoch milliseconds. */
  readonly ago: FactDefinition;
  /** The interval from then to the present, both in epoch milliseconds. */
  readonly last: FactDefinition;
};

/**
 * Makes facts to compare instants with: `{ "fact": "ago", "params": { "duration": "P7D" } }` is the instant a week
 * before the present, `{ "fact": "last", "params": … }` the week since. The present is a fact too, so that the same
 * facts give the same answer whenever they are evaluated. Both are undefined while the present is no instant.
 *
 * @param now - the id of the fact that is the present: ISO 8601 text with an offset, epoch milliseconds or a `Date`
 * @example
 * const program = compileRuleset(
 *   {
 *     schemaVersion: 1,
 *     id: "newcomers",
 *     version: "1",
 *     rules: [
 *       {
 *         id: "new-account",
 *         conditions: { all: [
 *           { fact: "joinedAt", operator: "within", value: { fact: "last", params: { duration: "P7D" } } },
 *         ] },
 *         event: { type: "welcome" },
 *       },
 *     ],
 *   },
 *   { operators: extendedOperators, facts: timeFacts("now") },
 * );
 * program.evaluate({ now: "2026-11-22T12:00:00Z", joinedAt: "2026-11-20T08:00:00+07:00" }).events
 * // => [{ type: "welcome" }]
 */
export function timeFacts(now: string): TimeFacts {
  const sincePresent = (read: (from: number, to: number) => unknown): FactDefinition =>
    defineFact({
      cost: "cheap",
      compute(params, almanac) {
        const milliseconds = 1000 * durationOf(params);
        const readAt = (given: unknown): unknown => {
          const present = readInstant(given);
          return Number.isNaN(present) ? undefined : read(present - milliseconds, present);
        };
        // json-rules-engine's almanac always promises.
        const given = almanac.factValue(now);
        return isThenable(given) ? Promise.resolve(given).then(readAt) : readAt(given);
      },
    });
  return { ago: sincePresent((from) => from), last: sincePresent((from, to) => [from, to]) };
}

function durationOf(params: FactParams): number {
  const seconds = readDuration(params?.["duration"]);
  if (seconds >= 0) return seconds;
  throw new RangeError('params.duration is no duration; give seconds or ISO 8601 text of fixed length, such as "P7D"');
}
