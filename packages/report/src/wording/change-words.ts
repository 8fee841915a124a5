import type { Report } from "../build/report.js";
import type { Phrases } from "./phrases.js";

/** What changed since the report before, in sentences. */
export function changeWords({ change }: Report, phrases: Phrases): string[] {
  if (change === null) return [phrases.text("change.none")];
  const { levelBefore: before, levelAfter: after, comparable, material } = change;
  const since = phrases.text("change.since", { date: phrases.date(change.since) });
  if (!comparable) return [`${since}.`, phrases.text("change.notComparable")];
  const level =
    before === after
      ? phrases.text("change.levelSame", { level: after })
      : phrases.text("change.level", { before, after });
  const index = phrases.text("change.index", {
    before: phrases.score(change.overallBefore),
    after: phrases.score(change.overallAfter),
  });
  return [`${since}: ${level}, ${index}.`, ...(material ? [] : [phrases.text("change.immaterial")])];
}
