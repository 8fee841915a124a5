/** Bucket sizes, all of whole local days. */
export const granularities = ["day", "week", "month"] as const;

/** One of {@link granularities}. */
export type Granularity = (typeof granularities)[number];
