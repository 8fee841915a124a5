import type { Instant, LocalDate } from "../time/instant.js";

/**
 * How feedback was gathered: asked for in a survey, a focus group or one by one, at an event, through an advisory
 * group; or found in the community, in social media, in support requests, in reviews.
 */
export const feedbackMethods = [
  "survey",
  "focus-group",
  "one-to-one",
  "event",
  "advisory-group",
  "community",
  "social-media",
  "support",
  "review-site",
  "custom",
] as const;

/** One of {@link feedbackMethods}. */
export type FeedbackMethod = (typeof feedbackMethods)[number];

/** How a piece of feedback sounds. */
export const feedbackSentiments = ["positive", "neutral", "negative"] as const;

/** One of {@link feedbackSentiments}. */
export type FeedbackSentiment = (typeof feedbackSentiments)[number];

/** A row of the feedback register: one thing that members said, and what became of it. */
export interface FeedbackItem {
  /** Unique in the register. */
  readonly id: string;
  /** When it was received. */
  readonly receivedAt: Instant;
  /** How it was gathered. */
  readonly method: FeedbackMethod;
  /** What was said, in short: you said. */
  readonly summary: string;
  /** How it sounds. */
  readonly sentiment?: FeedbackSentiment;
  /** Whether something can be done about it. */
  readonly isActionable?: boolean;
  /** The member who said it, where known. */
  readonly memberId?: string;
  /** The channel it was said in. */
  readonly channelId?: string;
  /** When it was first answered. */
  readonly answeredAt?: Instant;
  /** How the matter ended, for the one who raised it. */
  readonly outcome?: string;
  /** What was changed because of it: we did. */
  readonly change?: string;
  /** The day on which members were told of the change. */
  readonly announcedOn?: LocalDate;
  /** Who takes care of it. */
  readonly owner?: string;
}
