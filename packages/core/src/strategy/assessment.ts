import type { LocalDate } from "../time/instant.js";
import type { NotApplicable, PracticeAnswer } from "./strategy-profile.js";

/** What is known about a criterion. `partial`: one half of a hybrid is unknown. */
export const criterionStates = ["scored", "partial", "unknown", "not-applicable", "error"] as const;

/** One of {@link criterionStates}. */
export type CriterionState = (typeof criterionStates)[number];

/** One step of how a criterion's score came about, as a code with its parameters; renderers add the words. */
export interface TraceStep {
  /** What happened, such as `curve` or `cap`. */
  readonly code: string;
  /** The numbers and ids it happened with. */
  readonly params: Readonly<Record<string, string | number | boolean | readonly number[] | null>>;
}

/** A criterion's result. Scores are shares, 0..1, to 6 decimals; `null` where it does not apply. */
export interface CriterionResult {
  /** What is known. */
  readonly state: CriterionState;
  /** The score, with what is unknown counted as 0. */
  readonly score: number | null;
  /** The score, with what is unknown counted as 1. */
  readonly upper: number | null;
  /** How far the inputs can be trusted, 0..1. */
  readonly grade: number | null;
  /** Points of its level (0..100) that the score is short of full credit. */
  readonly pointsLost: number | null;
  /** Codes such as `evidence-stale`; a hybrid's are prefixed `practice:` or `measured:`. */
  readonly reasons: readonly string[];
  /** How the score came about. */
  readonly trace: readonly TraceStep[];
}

/** A level's result. All figures are shares, 0..1, to 6 decimals. */
export interface LevelResult {
  /** The score with what is unknown counted as 0, or `null` where nothing applies. */
  readonly score: number | null;
  /** The score with what is unknown counted as 1, or `null` where nothing applies. */
  readonly upper: number | null;
  /** Weight known ÷ weight applicable. */
  readonly coverage: number | null;
  /** Weighted grade of the inputs. */
  readonly confidence: number | null;
  /** Weight not applicable ÷ weight. */
  readonly naShare: number;
  /** Scores by competency id, `null` where nothing applies. */
  readonly competencies: Readonly<Record<string, number | null>>;
  /** Whether the gate holds, the previous level aside. */
  readonly ownGate: boolean;
  /** Whether this level and all before it hold. */
  readonly achieved: boolean;
  /** What fails, as codes: `previous-level`, `score-below-threshold`, `must:ID`, `floor:COMPETENCY`, `coverage-below-threshold`, `na-above-limit`. */
  readonly blockedBy: readonly string[];
  /** Score minus the threshold. */
  readonly margin: number | null;
  /** True when the margin is at least 0 and under 0.03: a small change loses the level. */
  readonly fragile: boolean;
}

/** What kind of step a recommendation is. */
export const recommendationKinds = ["evidence", "refresh", "answer", "measure", "practice", "improve"] as const;

/** One of {@link recommendationKinds}. */
export type RecommendationKind = (typeof recommendationKinds)[number];

/** One way to raise the score. */
export interface Recommendation {
  /** The criterion's id. */
  readonly id: string;
  /** What kind of step it is. */
  readonly kind: RecommendationKind;
  /** 0 blocks the next level, 1 rest of the next level, 2 protects an achieved level, 3 later. */
  readonly group: 0 | 1 | 2 | 3;
  /** Points of the criterion's level (0..100) that it adds; the expected gain where `uncertain`. */
  readonly gain: number;
  /** 1 up to a day, 2 up to two weeks, 3 longer. */
  readonly effort: 1 | 2 | 3;
  /** True when the step answers a question instead of closing a gap. */
  readonly uncertain: boolean;
  /** Criteria that should come first. */
  readonly requires: readonly string[];
  /** The answer to reach, for `practice`. */
  readonly answer?: PracticeAnswer;
  /** The metric and the value to reach, for `improve`; the metric alone for `measure`. */
  readonly metric?: { readonly id: string; readonly from: number | null; readonly to?: number };
}

/** A criterion accepted as not applicable: shown, never hidden. */
export interface Waiver extends NotApplicable {
  /** The criterion's id. */
  readonly id: string;
  /** Points (0..100) by which leaving it out raises its level's score, compared with counting it as 0. */
  readonly effect: number;
}

/** Something that is not known: shown in its own place, never as zero. */
export interface Unknown {
  /** The criterion's id. */
  readonly id: string;
  /** Which part of the criterion: its answer or its metric. */
  readonly part: "practice" | "measured";
  /** Why, as a code: `unknown`, `metric-stale`, `insufficient-sample`, `inferred-not-accepted`. */
  readonly reason: string;
  /** Points (0..100) by which it widens its level's range. */
  readonly width: number;
  /** The metric, where it is measured. */
  readonly metric?: string;
  /** The cases there are, where they are too few; `null` where their number was not given. */
  readonly n?: number | null;
  /** The cases needed, where there are too few. */
  readonly minSample?: number;
}

/** Something about the input that the reader should know. */
export interface Diagnostic {
  /** A stable code, such as `na-rejected` or `evidence-from-future`. */
  readonly code: string;
  /** Where in the input. */
  readonly path: readonly (string | number)[];
  /** The values it speaks of. */
  readonly params: Readonly<Record<string, string | number | boolean | null>>;
}

/** The scorer's output: levels, gaps and next actions, with how each came about. Same input, same bytes. */
export interface Assessment {
  /** Version of this format. */
  readonly schemaVersion: 1;
  /** The community. */
  readonly subject: { readonly id: string; readonly name?: string };
  /** The day it speaks of. */
  readonly asOf: LocalDate;
  /** The rubric, with the hash of everything in it that affects numbers and the profiles applied. */
  readonly rubric: {
    readonly id: string;
    readonly version: string;
    readonly scoringHash: string;
    readonly profiles: readonly string[];
  };
  /** SHA-256 of the canonical input. */
  readonly inputHash: string;
  /** Highest level whose gates, and all before it, hold; 0 is not yet founded. */
  readonly level: number;
  /** 100 × level + progress to the next, 0..99; for machines. */
  readonly tier: number;
  /** Weighted level scores, with what is unknown counted as 0; `null` where nothing applies. For trends, not for ranking. */
  readonly overall: number | null;
  /** Weighted level scores, with what is unknown counted as 1; `null` where nothing applies. */
  readonly overallUpper: number | null;
  /** Weight known ÷ weight applicable; `null` where nothing applies. */
  readonly coverage: number | null;
  /** Weighted grade of the inputs; `null` where nothing applies. */
  readonly confidence: number | null;
  /** By level id, `L1` first. */
  readonly levels: Readonly<Record<string, LevelResult>>;
  /** By criterion id. */
  readonly criteria: Readonly<Record<string, CriterionResult>>;
  /** All of them, in order. */
  readonly recommendations: readonly Recommendation[];
  /** Criteria accepted as not applicable. */
  readonly waivers: readonly Waiver[];
  /** What is not known, widest first. */
  readonly unknowns: readonly Unknown[];
  /** What the reader should know about the input. */
  readonly diagnostics: readonly Diagnostic[];
}
