/** What can be wrong with what a rubric's parts say about each other. */
export const rubricIssueCodes = [
  "answers-not-ascending",
  "curve-ends",
  "curve-not-ascending",
  "curve-not-monotone",
  "duplicate-id",
  "level-empty",
  "level-order",
  "missing-translation",
  "must-not-applicable",
  "prerequisite-circle",
  "prerequisite-later",
  "unknown-competency",
  "unknown-criterion",
  "unknown-level",
  "unknown-metric",
  "weights-not-one",
] as const;

/** One of {@link rubricIssueCodes}. */
export type RubricIssueCode = (typeof rubricIssueCodes)[number];
