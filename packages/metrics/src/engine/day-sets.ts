import type { MemberSets } from "./member-sets.js";

/** The sets of members active on each day of the record. */
export interface DaySets {
  /** The day of the first set. */
  readonly firstDay: number;
  /** One set a day. */
  readonly sets: MemberSets;
}
