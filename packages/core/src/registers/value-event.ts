import type { Instant } from "../time/instant.js";

/** A row of the value register: something of worth that happened, such as a sale. */
export interface ValueEvent {
  /** Unique in the register. */
  readonly id: string;
  /** When it happened. */
  readonly occurredAt: Instant;
  /** The amount, in `currency`. */
  readonly amount: number;
  /** ISO 4217 code, such as `IDR`. */
  readonly currency: string;
  /** The member or customer behind it, where known. */
  readonly memberId?: string;
  /** The channel or campaign it came through, where known. */
  readonly source?: string;
  /** A referral or voucher code used. */
  readonly code?: string;
}
