import { activityTypes, type ActivityType } from "@rukun/core";

/** What makes a member active unless other types are asked for: anything a member does but joining and leaving. */
export const defaultActiveTypes: readonly ActivityType[] = /* @__PURE__ */ activityTypes.filter(
  (type) => type !== "join" && type !== "leave",
);

/** What makes a member a contributor: opening a thread and answering in one. */
export const contributionTypes: readonly ActivityType[] = ["post", "reply"];
