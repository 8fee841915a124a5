import type { LocalDate } from "@rukun/core";
import { headline, type Localized } from "@rukun/scorer";
import type { BuildContext } from "./context.js";
import { inEveryLanguage } from "./in-every-language.js";
import type { Lapse } from "./lapses.js";
import type { LevelSection } from "./level-section.js";

/**
 * How a level stands. `achieved`: it and all before it hold. `met-alone`: its own gate holds and it waits for the
 * level before it. `next`: the level to work on. `waiting`: its own gate does not hold and others come first.
 */
export type RungStatus = "achieved" | "met-alone" | "next" | "waiting";

/** One level of the ladder. Figures are shares, 0..1. */
export interface Rung {
  /** The level's id. */
  readonly id: string;
  /** Its place on the ladder, 1 first. */
  readonly ordinal: number;
  /** Its name. */
  readonly title: Localized;
  /** How it stands. */
  readonly status: RungStatus;
  /** Its score with what is unknown counted as 0; `null` where nothing applies. */
  readonly score: number | null;
  /** Its score with what is unknown counted as 1; `null` where nothing applies. */
  readonly upper: number | null;
  /** Score minus the threshold; negative when short of it. */
  readonly margin: number | null;
  /** True when it holds so narrowly that a small change loses it. */
  readonly fragile: boolean;
  /** How many required criteria fail. */
  readonly openMusts: number;
  /** How many of its criteria were accepted as not applicable. */
  readonly waivers: number;
  /** The last day on which it still holds if nothing is done, `null` where nothing within 180 days ends it. */
  readonly holdsUntil: LocalDate | null;
}

/** Where the community stands: what the first screen opens with. */
export interface Standing {
  /** The level achieved, 0 for none. */
  readonly level: number;
  /** How many levels there are. */
  readonly levelCount: number;
  /** The name of the level achieved, `null` for none. */
  readonly title: Localized | null;
  /** The one sentence that comes before any number. */
  readonly headline: Localized;
  /** Levels whose own gate holds though they wait for one before them. */
  readonly metAlone: readonly number[];
  /** The ladder, lowest level first. */
  readonly ladder: readonly Rung[];
  /** The score at which a level holds, 0..1. */
  readonly threshold: number;
  /** The overall figure with what is unknown counted as 0, 0..1. */
  readonly overall: number | null;
  /** The overall figure with what is unknown counted as 1, 0..1. */
  readonly overallUpper: number | null;
  /** Weight known ÷ weight applicable, 0..1. */
  readonly coverage: number | null;
  /** How far the inputs can be trusted, 0..1. */
  readonly confidence: number | null;
  /** `high` from 0.75, `medium` from 0.5 (the rubric page's words). */
  readonly confidenceBand: "high" | "medium" | "low" | null;
}

/** Sums up where the community stands. */
export function standingOf(context: BuildContext, levels: readonly LevelSection[], lapses: readonly Lapse[]): Standing {
  const { assessment, rubric } = context;
  const ladder = levels.map((level) => rung(context, level, lapses));
  const metAlone = ladder.filter(({ status }) => status === "met-alone").map(({ ordinal }) => ordinal);
  const { confidence } = assessment;
  return {
    level: assessment.level,
    levelCount: levels.length,
    title: levels.find(({ ordinal }) => ordinal === assessment.level)?.title ?? null,
    headline: inEveryLanguage(rubric, (locale) => headline({ assessment, rubric, locale })),
    metAlone,
    ladder,
    threshold: rubric.gate.score,
    overall: assessment.overall,
    overallUpper: assessment.overallUpper,
    coverage: assessment.coverage,
    confidence,
    confidenceBand: confidence === null ? null : confidence >= 0.75 ? "high" : confidence >= 0.5 ? "medium" : "low",
  };
}

function rung({ assessment }: BuildContext, level: LevelSection, lapses: readonly Lapse[]): Rung {
  const result = assessment.levels[level.id];
  const lost = lapses.find(({ levelAfter }) => levelAfter < level.ordinal);
  return {
    id: level.id,
    ordinal: level.ordinal,
    title: level.title,
    status: level.achieved
      ? "achieved"
      : result?.ownGate === true
        ? "met-alone"
        : level.ordinal === assessment.level + 1
          ? "next"
          : "waiting",
    score: level.score,
    upper: level.upper,
    margin: result?.margin ?? null,
    fragile: result?.fragile ?? false,
    openMusts: level.blockers.filter(({ kind }) => kind === "must").length,
    waivers: level.waivers,
    holdsUntil: level.achieved && lost !== undefined ? lost.lastGoodDay : null,
  };
}
