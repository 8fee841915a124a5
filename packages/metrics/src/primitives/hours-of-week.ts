import { hourOf } from "@rukun/core";
import type { LogFacts } from "../engine/log-facts.js";
import type { DaySpan, Selection } from "./selection.js";

/** Activities by local hour of the week. */
export interface HoursOfWeekQuery {
  /** Which primitive this asks for. */
  readonly primitive: "hours-of-week";
  /** What counts. */
  readonly selection: Selection;
  /** The days on which it counts. */
  readonly days: DaySpan;
}

/** Activities in each of the 168 hours, Monday 00:00 first. Logs however split: add. */
export function hoursOfWeek(facts: LogFacts, { selection, days }: HoursOfWeekQuery): number[] {
  const { counted, members } = facts.masks(selection);
  const rowDays = facts.days;
  const { member, time } = facts.columns;
  const from = Math.max(days.from, facts.recordStart);
  const hours = new Array<number>(168).fill(0);
  for (let row = 0; row < counted.length; row++) {
    const day = rowDays[row] as number;
    if (counted[row] !== 1 || day < from || day > days.to || members[member[row] as number] !== 1) continue;
    // Day 0, 1970-01-01, was a Thursday.
    const weekday = (day + 3) % 7;
    (hours[weekday * 24 + hourOf(facts.dayTable, time[row] as number)] as number)++;
  }
  return hours;
}
