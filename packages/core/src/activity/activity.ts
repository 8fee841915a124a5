import type { Instant } from "../time/instant.js";

/**
 * Every kind of activity Rukun knows, in W3C Activity Streams 2.0's spirit: one thing that one member did
 * at one time. The list is closed; what does not fit is `custom`, named in `attributes`.
 */
export const activityTypes = [
  "join",
  "leave",
  "visit",
  "read",
  "post",
  "reply",
  "edit",
  "delete",
  "reaction",
  "solution",
  "report",
  "kudos",
  "invite",
  "attend",
  "share",
  "purchase",
  "survey",
  "custom",
] as const;

/** One of {@link activityTypes}. */
export type ActivityType = (typeof activityTypes)[number];

/** A value that an attribute may hold: JSON without nesting. */
export type AttributeValue = string | number | boolean | null;

/** What every activity has, whatever its type. */
export interface ActivityBase {
  /** Unique in its community; reading the same id twice changes nothing. */
  readonly id: string;
  /** The member who did it. */
  readonly actorId: string;
  /** When it happened: ISO 8601 with an offset or `Z`, or milliseconds since 1970-01-01T00:00:00Z. */
  readonly occurredAt: Instant;
  /** The community it happened in, where one log holds several. */
  readonly communityId?: string;
  /** The channel, category, stream or group it happened in. */
  readonly channelId?: string;
  /** The thread it belongs to. A thread has one opening post and replies. */
  readonly threadId?: string;
  /** The content created or acted on. */
  readonly objectId?: string;
  /** The member who receives it: who is thanked, invited, reported. */
  readonly targetId?: string;
  /** The content answered; absent on a reply means the thread's opening post. */
  readonly replyToId?: string;
  /** The text, where the source gives it. Never copied into a metric result. */
  readonly text?: string;
  /** The text's language, as a BCP 47 tag. */
  readonly lang?: string;
  /** True when the activity, or what it answers, was inferred rather than recorded. */
  readonly inferred?: boolean;
  /** What the source knows beyond this model, by name. */
  readonly attributes?: Readonly<Record<string, AttributeValue>>;
}

/** What an activity that measures and costs nothing has: neither `value` nor `currency`. */
export interface ValuelessActivity extends ActivityBase {
  /** Never: only `read`, `purchase` and `survey` have a value; keep other figures in `attributes`. */
  readonly value?: never;
  /** Never: only `purchase` has a currency. */
  readonly currency?: never;
}

/** Opens a thread. */
export interface PostActivity extends ValuelessActivity {
  /** Opens a thread. */
  readonly type: "post";
}

/** Answers in a thread. */
export interface ReplyActivity extends ValuelessActivity {
  /** Answers in a thread. */
  readonly type: "reply";
}

/** Reads for a while. */
export interface ReadActivity extends ActivityBase {
  /** Reads for a while. */
  readonly type: "read";
  /** Time spent, in seconds, ≥ 0. */
  readonly value?: number;
  /** Never: only `purchase` has a currency. */
  readonly currency?: never;
}

/** Buys something. */
export interface PurchaseActivity extends ActivityBase {
  /** Buys something. */
  readonly type: "purchase";
  /** The amount, in `currency`; below 0 for a refund. */
  readonly value?: number;
  /** ISO 4217 code, such as `IDR`. */
  readonly currency?: string;
}

/** Answers a survey. */
export interface SurveyActivity extends ActivityBase {
  /** Answers a survey. */
  readonly type: "survey";
  /** The score on the survey's own scale. */
  readonly value?: number;
  /** Never: only `purchase` has a currency. */
  readonly currency?: never;
}

/** Any activity that carries nothing beyond {@link ActivityBase}. */
export interface PlainActivity extends ValuelessActivity {
  /** What was done. */
  readonly type: Exclude<ActivityType, "post" | "reply" | "read" | "purchase" | "survey">;
}

/**
 * One thing that one member did at one time: the input of every metric, award and rule.
 *
 * @example
 * const activity: Activity = {
 *   id: "e1", type: "reply", actorId: "siti", occurredAt: "2026-02-28T14:01:14Z", channelId: "umum", threadId: "t7",
 * };
 */
export type Activity = PostActivity | ReplyActivity | ReadActivity | PurchaseActivity | SurveyActivity | PlainActivity;
