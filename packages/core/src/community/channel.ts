import type { LocalDate } from "../time/instant.js";

/** A place within a community where members talk, and a row of the channel register. */
export interface Channel {
  /** Unique in its community. */
  readonly id: string;
  /** The name shown. */
  readonly name?: string;
  /** The platform it is on, such as `discourse` or `instagram`. */
  readonly platform?: string;
  /** What it is for, in a sentence. */
  readonly purpose?: string;
  /** Who looks after it. */
  readonly owner?: string;
  /** Where it is found. */
  readonly url?: string;
  /** The day it was closed; a closed channel needs no owner. */
  readonly closedOn?: LocalDate;
}
