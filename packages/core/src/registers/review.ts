import type { LocalDate } from "../time/instant.js";

/** A row of the review register: one look back at how the strategy performs. */
export interface Review {
  /** Unique in the register. */
  readonly id: string;
  /** The day it was held. */
  readonly heldOn: LocalDate;
  /** The first day it looks back to. */
  readonly periodStart?: LocalDate;
  /** The last day it looks back to. */
  readonly periodEnd?: LocalDate;
  /** What it found. A review is written when it has this or a document in `url`. */
  readonly findings?: string;
  /** Where the written review is. */
  readonly url?: string;
  /** Who wrote it. */
  readonly author?: string;
  /** The metrics it looked at, by id. */
  readonly metricIds?: readonly string[];
}
