import type { TimeLimit } from "@rukun/connectors";
import { instantsOf, isLocalDate, localDateOf, parseInstant, type TimeZone } from "@rukun/core";

/**
 * The moment after which no activity can be: the as-of that was asked for, a local date meaning the end of that day;
 * without one the end of today, since only a wrong clock dates an activity later.
 *
 * @param asOf - a local date or an instant
 */
export function endOfData(
  asOf: string | undefined,
  { timeZone, now }: { readonly timeZone: TimeZone; readonly now: () => number },
): TimeLimit {
  if (asOf !== undefined && !isLocalDate(asOf)) return { instant: parseInstant(asOf), asOf };
  const day = asOf ?? localDateOf(now(), timeZone);
  const instant = instantsOf({ from: day, to: day }, timeZone).end - 1;
  return asOf === undefined ? { instant } : { instant, asOf };
}
