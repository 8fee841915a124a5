import type { Report } from "../build/report.js";
import type { Rung } from "../build/standing.js";
import type { Phrases } from "./phrases.js";

/** An icon for each status of a level, distinct in shape. */
export const rungIcons: Readonly<Record<Rung["status"], string>> = {
  achieved: "✓",
  "met-alone": "◇",
  next: "✗",
  waiting: "–",
};

/** “Level 1 of 3: Build the Foundation”. */
export function levelWords({ standing }: Report, phrases: Phrases): string {
  const { level, levelCount: count, title } = standing;
  return title === null
    ? phrases.text("standing.level", { level, count })
    : phrases.text("standing.levelTitle", { level, count, title: phrases.local(title) });
}

/** How many criteria of the levels achieved were waived, or nothing. */
export function waivedWords({ standing }: Report, phrases: Phrases): string | undefined {
  const count = standing.ladder
    .filter(({ status }) => status === "achieved")
    .reduce((sum, { waivers }) => sum + waivers, 0);
  return count === 0 ? undefined : phrases.text("standing.waived", { count });
}

/** How a level stands, in a few words. */
export function rungWords(rung: Rung, phrases: Phrases): string {
  return [statusWords(rung, phrases), ...openWords(rung, phrases), ...untilWords(rung, phrases)].join("; ");
}

function statusWords({ status, margin, fragile, score }: Rung, phrases: Phrases): string {
  if (score === null) return phrases.text("rung.nothing");
  if (status !== "achieved") return phrases.text(`rung.${status}`);
  if (margin === null || margin < 0) return phrases.text("rung.achieved");
  const points = phrases.points(100 * margin);
  return phrases.text(fragile ? "rung.achievedFragile" : "rung.achievedMargin", { points });
}

function openWords({ status, margin, openMusts }: Rung, phrases: Phrases): string[] {
  if (status === "achieved" || status === "met-alone") return [];
  const short =
    margin !== null && margin < 0 ? [phrases.text("rung.short", { points: phrases.shortfall(-margin) })] : [];
  return openMusts === 0 ? short : [...short, phrases.text("rung.musts", { count: openMusts })];
}

function untilWords({ holdsUntil }: Rung, phrases: Phrases): string[] {
  return holdsUntil === null ? [] : [phrases.text("rung.until", { date: phrases.date(holdsUntil) })];
}

/** The range, in a sentence. */
export function rangeWords({ standing }: Report, phrases: Phrases): string {
  const { overall, overallUpper } = standing;
  if (overall === null) return phrases.text("range.none");
  const [low, high] = [phrases.score(overall), phrases.score(overallUpper)];
  return overall === overallUpper ? phrases.text("range.same", { low }) : phrases.text("range.open", { low, high });
}

/** How much is known and how far to trust it, in a sentence; nothing where nothing applies. */
export function trustWords({ standing }: Report, phrases: Phrases): string | undefined {
  const { coverage, confidenceBand } = standing;
  if (coverage === null || confidenceBand === null) return undefined;
  return phrases.text("range.trust", {
    coverage: phrases.share(coverage),
    band: phrases.text(`band.${confidenceBand}`),
  });
}
