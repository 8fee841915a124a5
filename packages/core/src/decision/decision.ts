/** What may be done about a content. */
export const contentActions = [
  "approve",
  "label",
  "censor",
  "report",
  "comment",
  "message",
  "move",
  "rename",
  "hold",
  "hide",
  "remove",
  "spam",
  "escalate",
  "alert",
  "switch-ruleset",
] as const;

/** What may be done about an account. */
export const accountActions = ["warn", "mute", "timeout", "suspend", "ban"] as const;

/** One of {@link contentActions} or {@link accountActions}. */
export type ModerationAction = (typeof contentActions)[number] | (typeof accountActions)[number];

/** A stretch of the original text, in UTF-16 code units. */
export interface TextSpan {
  /** First unit. */
  readonly start: number;
  /** One past the last unit. */
  readonly end: number;
}

/** Why a decision was made: one rule that applied. */
export interface DecisionReason {
  /** The rule. */
  readonly ruleId: string;
  /** The rule's version when it applied. */
  readonly ruleVersion: string;
  /** The guideline it enforces. */
  readonly policy?: string;
  /** The text it rests on. */
  readonly spans: readonly TextSpan[];
  /** The facts it rests on. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The outcome of moderating one content (EU DSA Art. 17, 20). */
export interface Decision {
  /** The content's id. */
  readonly id: string;
  /** What is done. */
  readonly action: ModerationAction;
  /** How grave, 0 (nothing) to 4. */
  readonly severity: number;
  /** Every rule that applied, gravest first. */
  readonly reasons: readonly DecisionReason[];
  /** True when something it needed failed and the fallback decided. */
  readonly degraded: boolean;
  /** `shadow` decisions are recorded and never acted on. */
  readonly environment: "live" | "shadow";
  /** The member whose content it is. */
  readonly memberId?: string;
  /** When it was made, ISO 8601 in UTC. */
  readonly decidedAt?: string;
  /** When the content was reported, ISO 8601 in UTC: the start of the resolution time. */
  readonly reportedAt?: string;
}
