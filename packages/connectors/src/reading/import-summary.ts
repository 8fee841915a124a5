/** How a reading went, up to now. */
export interface ImportSummary {
  /** Records read. */
  readonly read: number;
  /** Records, and files among several, that were skipped because something was wrong with them. */
  readonly skipped: number;
  /** What was skipped, counted by issue code. */
  readonly byCode: Readonly<Record<string, number>>;
}
