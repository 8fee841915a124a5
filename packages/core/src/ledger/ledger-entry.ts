/** What a ledger entry does. */
export const ledgerEntryKinds = ["grant", "revoke", "reinstate", "adjust"] as const;

/** One of {@link ledgerEntryKinds}. */
export type LedgerEntryKind = (typeof ledgerEntryKinds)[number];

/** A line of the append-only record of awards: standing and balances are folds over it. */
export interface LedgerEntry {
  /** What it does. */
  readonly kind: LedgerEntryKind;
  /** Whose award it is. */
  readonly memberId: string;
  /** The badge or level. */
  readonly badgeId?: string;
  /** Points, for `adjust` and for grants that carry points. */
  readonly points?: number;
  /** When it was earned, ISO 8601 in UTC; a reinstatement keeps the original. */
  readonly awardedAt: string;
  /** When it was written, ISO 8601 in UTC. */
  readonly grantedAt?: string;
  /** Ids of the activities it rests on. */
  readonly evidence: readonly string[];
  /** The rule that gave it. */
  readonly ruleId: string;
  /** The rule's version. */
  readonly ruleVersion: string;
  /** Why, for entries made by hand. */
  readonly reason?: string;
}
