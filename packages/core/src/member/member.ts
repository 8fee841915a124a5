import type { Instant } from "../time/instant.js";

/** A person or account in the community. */
export interface Member {
  /** Unique in its community. */
  readonly id: string;
  /** The name shown. */
  readonly name?: string;
  /** When the member joined. */
  readonly joinedAt?: Instant;
  /** When the member was first seen doing anything, where older than the records at hand. */
  readonly firstSeenAt?: Instant;
  /** When the member left. */
  readonly leftAt?: Instant;
  /** The platform's roles or groups. */
  readonly roles?: readonly string[];
  /** Whether the account is automated. */
  readonly isBot?: boolean;
  /** Whether the member belongs to the team. */
  readonly isStaff?: boolean;
  /** Whether the account is the platform's own, such as a welcome bot. */
  readonly isSystem?: boolean;
  /** Whether the member is a minor: no profiling-based recognition by default. */
  readonly isMinor?: boolean;
  /** The trust level reached, a whole number ≥ 0. */
  readonly trustLevel?: number;
  /** Whether the member asked not to be profiled. */
  readonly optOut?: boolean;
}
