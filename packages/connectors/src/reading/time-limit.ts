import { parseInstant, type Instant } from "@rukun/core";
import type { ParserIssue } from "./record-parser.js";

/** The moment that no activity can be after, since the data ends there. */
export interface TimeLimit {
  /** Epoch milliseconds; an activity at this very moment is read. */
  readonly instant: number;
  /** What messages call the moment, a date or ISO 8601; without it they say that the activity is dated after today. */
  readonly asOf?: string;
}

/** What is wrong with the time of an activity, if anything. */
export type TimeCheck = (occurredAt: Instant) => Pick<ParserIssue, "code" | "params"> | undefined;

const twoDays = 172_800_000;

/** Makes the function that finds an activity dated after the limit. */
export function compileTimeLimit(limit: TimeLimit | undefined): TimeCheck {
  if (limit === undefined) return () => undefined;
  const { instant, asOf } = limit;
  // No offset is a day long, so a time written with an earlier date needs no parsing: almost every one.
  const earlierDates = new Date(instant - twoDays).toISOString().slice(0, 10);
  return (occurredAt) => {
    if (typeof occurredAt === "string" && occurredAt < earlierDates) return undefined;
    const time = typeof occurredAt === "number" ? occurredAt : parseInstant(occurredAt);
    if (time <= instant) return undefined;
    const found = typeof occurredAt === "string" ? occurredAt : new Date(time).toISOString();
    return asOf === undefined
      ? { code: "after-today", params: { found } }
      : { code: "after-as-of", params: { found, asOf } };
  };
}
