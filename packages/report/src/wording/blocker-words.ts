import type { Blocker } from "../build/blocker.js";
import type { Phrases } from "./phrases.js";

/** A failing gate condition in words, with what there is and what is needed. */
export function blockerWords(blocker: Blocker, phrases: Phrases): string {
  const { kind, about, value, needed } = blocker;
  const title = about === null ? "" : phrases.local(about.title);
  switch (kind) {
    case "must": {
      const key = value === null ? "blocker.must.unknown" : "blocker.must";
      const sentence = phrases.text(key, { title, value: phrases.score(value), needed: phrases.score(needed) });
      return [sentence, ...metricWords(blocker, phrases)].join(" ");
    }
    case "coverage-below-threshold":
    case "na-above-limit":
      return phrases.text(`blocker.${kind}`, { value: phrases.share(value), needed: phrases.share(needed) });
    case "previous-level":
      return phrases.text("blocker.previous-level");
    case "floor":
      return phrases.text("blocker.floor", { title, value: phrases.score(value), needed: phrases.score(needed) });
    case "score-below-threshold":
      return phrases.text("blocker.score-below-threshold", {
        value: phrases.score(value),
        needed: phrases.score(needed),
      });
  }
}

function metricWords({ metric }: Blocker, phrases: Phrases): string[] {
  if (metric === null || metric.needed === null) return [];
  const { title, unit, value } = metric;
  const needed = phrases.value(metric.needed, unit);
  const name = phrases.local(title);
  if (value === null) return [phrases.text("blocker.must.metricUnknown", { metric: name, needed })];
  return [phrases.text("blocker.must.metric", { metric: name, value: phrases.value(value, unit), needed })];
}
