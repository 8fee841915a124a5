import type { Localized } from "./localized.js";

/** How badly a criterion is needed: `must` is part of its level's gate. */
export const requirements = ["must", "should", "may"] as const;

/** One of {@link requirements}. */
export type Requirement = (typeof requirements)[number];

/** What a criterion accepts as evidence: a link, a file in the project, or a dated note with its author. */
export const evidenceKinds = ["link", "file", "note"] as const;

/** One of {@link evidenceKinds}. */
export type EvidenceKind = (typeof evidenceKinds)[number];

/** A point of a curve: a metric's value and the score it gives, 0..1. */
export type CurvePoint = readonly [value: number, score: number];

/** Where a criterion comes from. */
export interface CriterionSource {
  /** The source article, `S0` or `S1`. */
  readonly article?: string;
  /** The line in it. */
  readonly line?: number;
  /** Its words. */
  readonly quote?: string;
  /** Another work. */
  readonly reference?: string;
}

/** What every criterion has. */
export interface CriterionBase {
  /** Its id, permanent: level, competency and name, such as `l1.purpose.plan`. */
  readonly id: string;
  /** The level it belongs to. */
  readonly level: string;
  /** The competency it belongs to. */
  readonly competency: string;
  /** What holds when it is met. */
  readonly title: Localized;
  /** The question to ask the community's lead. */
  readonly question: Localized;
  /** Why it matters. */
  readonly why: Localized;
  /** What to do about it. */
  readonly fix: Localized;
  /** What shows that it is met. */
  readonly evidenceHint: Localized;
  /** How badly it is needed. */
  readonly requirement: Requirement;
  /** The score a `must` has to reach; `null` means the gate's own bar. */
  readonly gateMin: number | null;
  /** Its weight inside its level, 1 to 3. */
  readonly weight: number;
  /** The effort of improving it: 1 up to a day, 2 up to two weeks, 3 longer. */
  readonly effort: 1 | 2 | 3;
  /** Whether it may be declared not applicable. */
  readonly naAllowed: boolean;
  /** Criteria that should come first. */
  readonly dependsOn: readonly string[];
  /** Where it comes from. */
  readonly source: readonly CriterionSource[];
  /** The rubric version in which it appeared. */
  readonly since: string;
}

/** The part of a criterion that is answered. */
export interface PracticePart {
  /** `document` where the answer needs one for full credit. */
  readonly evidenceRequired: "document" | null;
  /** What counts as that document; absent means all of {@link evidenceKinds}. */
  readonly evidenceAccepted?: readonly EvidenceKind[];
}

/** The part of a criterion that is measured. */
export interface MeasuredPart {
  /** The metric it reads. */
  readonly metric: string;
  /** What the metric's value is worth: linear between points, flat beyond the ends. */
  readonly curve: readonly CurvePoint[];
  /** The fewest cases that the value must rest on. */
  readonly minSample: number | null;
  /** `not-applicable` where no cases at all means that the criterion does not apply. */
  readonly zeroCases: "not-applicable" | null;
}

/** A criterion that is answered. */
export interface PracticeCriterion extends CriterionBase, PracticePart {
  /** Answered. */
  readonly kind: "practice";
  /** Nothing is measured. */
  readonly metric: null;
  /** Nothing is measured. */
  readonly curve: null;
  /** Nothing is measured. */
  readonly minSample: null;
  /** Nothing is measured. */
  readonly zeroCases: null;
}

/** A criterion that is measured. */
export interface MeasuredCriterion extends CriterionBase, MeasuredPart {
  /** Measured. */
  readonly kind: "measured";
  /** Nothing is answered. */
  readonly evidenceRequired: null;
}

/** A criterion that is both answered and measured. */
export interface HybridCriterion extends CriterionBase, PracticePart, MeasuredPart {
  /** Both. */
  readonly kind: "hybrid";
}

/** What a community is asked or measured on. */
export type Criterion = PracticeCriterion | MeasuredCriterion | HybridCriterion;
