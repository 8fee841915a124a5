import type { LocalDate } from "../time/instant.js";

/** The roles of a community team; `custom` is named in `title`. */
export const communityRoles = ["moderator", "administrator", "community-manager", "custom"] as const;

/** One of {@link communityRoles}. */
export type CommunityRole = (typeof communityRoles)[number];

/** A row of the role register: one role that one person holds. */
export interface Role {
  /** Unique in the register. */
  readonly id: string;
  /** Which role. */
  readonly role: CommunityRole;
  /** What it is called here; what it is, for `custom`. */
  readonly title?: string;
  /** Who holds it; absent while vacant. */
  readonly holder?: string;
  /** The holder's member id. */
  readonly memberId?: string;
  /** What the role answers for. */
  readonly responsibilities?: readonly string[];
  /** The channels it looks after, by id; all of them when absent. */
  readonly channelIds?: readonly string[];
  /** The first day it is held. */
  readonly startOn?: LocalDate;
  /** The last day it is held. */
  readonly endOn?: LocalDate;
}
