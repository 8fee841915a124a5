/** Days a week may begin on. */
export const weekStarts = ["monday", "sunday", "saturday"] as const;

/** One of {@link weekStarts}: Monday (ISO 8601), Sunday, or Saturday. */
export type WeekStart = (typeof weekStarts)[number];
