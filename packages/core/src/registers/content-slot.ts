import type { Instant } from "../time/instant.js";

/** The forms of content a team plans. The list is closed. */
export const contentFormats = [
  "blog",
  "video",
  "podcast",
  "webinar",
  "article",
  "infographic",
  "live-discussion",
  "event",
] as const;

/** One of {@link contentFormats}. */
export type ContentFormat = (typeof contentFormats)[number];

/** A row of the content calendar: something planned, and when it was published. */
export interface ContentSlot {
  /** Unique in the register. */
  readonly id: string;
  /** What it is about. */
  readonly title: string;
  /** Its form. */
  readonly format: ContentFormat;
  /** When it shall be published. */
  readonly plannedAt: Instant;
  /** When it was published; absent when it was not. */
  readonly publishedAt?: Instant;
  /** The channel it is for. */
  readonly channelId?: string;
  /** The content it became, so that its reactions can be found. */
  readonly contentId?: string;
  /** Where it was published. */
  readonly url?: string;
  /** Who prepares it. */
  readonly owner?: string;
  /** The members' need that it answers. */
  readonly need?: string;
}
