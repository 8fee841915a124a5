import { CountersError } from "./errors/counters-error.js";
import type { CounterEvent } from "./counter-event.js";

/** The end of the year 2100, as for every point in time of Rukun. */
export const latestTime = 4_133_980_799_999;

const longestId = 1_000;

/**
 * Holds an event to its type, since what the counters keep of it cannot be taken back.
 *
 * @throws CountersError `invalid-counter-event`
 */
export function checkEvent(event: CounterEvent): void {
  const field = faultyField(event);
  if (field !== undefined)
    throw new CountersError([{ code: "invalid-counter-event", path: [field], params: { field } }]);
}

function faultyField(event: CounterEvent): keyof CounterEvent | undefined {
  if (typeof event !== "object" || (event as object | null) === null) return "id";
  const { id, at, communityId, facts } = event;
  if (typeof id !== "string" || id.length === 0 || id.length > longestId) return "id";
  if (!Number.isInteger(at) || at < 0 || at > latestTime) return "at";
  if (communityId !== undefined && typeof communityId !== "string") return "communityId";
  return typeof facts === "object" && (facts as object | null) !== null ? undefined : "facts";
}
