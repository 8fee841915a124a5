import type { Instant } from "../time/instant.js";

/** What kind of content is moderated. */
export const contentKinds = ["post", "reply", "message", "name", "profile"] as const;

/** One of {@link contentKinds}. */
export type ContentKind = (typeof contentKinds)[number];

/** A file or embed that comes with a content. */
export interface Attachment {
  /** What it is: a MIME type, or a platform's word such as `image`. */
  readonly type: string;
  /** Its file name. */
  readonly name?: string;
  /** A digest of its bytes, as `algorithm:hex`. */
  readonly hash?: string;
  /** Its size in bytes, ≥ 0. */
  readonly size?: number;
}

/** A member's complaint about a content. */
export interface ContentReport {
  /** Who reported it. */
  readonly reporterId?: string;
  /** When. */
  readonly createdAt?: Instant;
  /** Why, in the reporter's words or the platform's category. */
  readonly reason?: string;
}

/**
 * Text, and what comes with it, that can be moderated: a post, a reply, a message, a name, a profile field.
 */
export interface Content {
  /** Unique in its community. */
  readonly id: string;
  /** Who wrote it. */
  readonly authorId: string;
  /** When it was written. */
  readonly createdAt: Instant;
  /** The text as written. */
  readonly text: string;
  /** The community it was written in. */
  readonly communityId?: string;
  /** The channel it was written in. */
  readonly channelId?: string;
  /** The thread it was written in. */
  readonly threadId?: string;
  /** What it is; `post` when absent. */
  readonly kind?: ContentKind;
  /** Its language, as a BCP 47 tag. */
  readonly lang?: string;
  /** What is known of the author, by fact name. */
  readonly author?: Readonly<Record<string, unknown>>;
  /** Files and embeds. */
  readonly attachments?: readonly Attachment[];
  /** The text before this edit. */
  readonly previousText?: string;
  /** The thread as it was. */
  readonly thread?: { readonly state?: string; readonly createdAt?: Instant };
  /** Members' complaints so far. */
  readonly reports?: readonly ContentReport[];
  /** What is known of the device, by fact name. */
  readonly device?: Readonly<Record<string, unknown>>;
  /** What a human decided, for measuring rules. */
  readonly label?: string | boolean;
  /** How many contents this one stands for, above 0; 1 when absent. */
  readonly weight?: number;
}
