/** What can be wrong with what a strategy profile says about its rubric. */
export const profileIssueCodes = [
  "unknown-criterion",
  "unknown-metric",
  "unknown-profile",
  "unknown-rubric",
  "unknown-rubric-version",
] as const;

/** One of {@link profileIssueCodes}. */
export type ProfileIssueCode = (typeof profileIssueCodes)[number];
