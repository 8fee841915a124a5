import type { Report } from "../build/report.js";
import type { Phrases } from "./phrases.js";

/** The one sentence that comes before any number. */
export function headlineWords({ standing }: Report, phrases: Phrases): string {
  const { headline, level, levelCount, metAlone, title } = standing;
  const names = standing.lacking.map((each) => phrases.text("quoted", { text: phrases.local(each) }));
  const lacking = names.length === 0 ? phrases.text("headline.lackingNothing") : phrases.list(names);
  const next = level + 1;
  switch (headline) {
    case "complete":
      return phrases.text("headline.complete", { count: levelCount });
    case "higher-levels-met": {
      const levels = phrases.list(metAlone.map((ordinal) => phrases.text("level.name", { level: ordinal })));
      return phrases.text("headline.higher-levels-met", { levels, count: metAlone.length, next, lacking });
    }
    case "not-founded":
      return phrases.text("headline.not-founded", { next, lacking });
    case "held-back":
      return phrases.text("headline.held-back", { title: title === null ? "" : phrases.local(title), next, lacking });
  }
}
