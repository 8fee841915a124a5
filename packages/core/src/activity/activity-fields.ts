/** The fields of an activity, in the order in which they are written. */
export const activityFields = [
  "id",
  "type",
  "actorId",
  "occurredAt",
  "communityId",
  "channelId",
  "threadId",
  "objectId",
  "targetId",
  "replyToId",
  "text",
  "lang",
  "value",
  "currency",
  "inferred",
  "attributes",
] as const;

/** One of {@link activityFields}. */
export type ActivityField = (typeof activityFields)[number];
