import type { Assessment, LocalDate, MetricResult } from "@rukun/core";

/** What was known of a community on a day. */
export interface Snapshot {
  /** Version of this format. */
  readonly schemaVersion: 1;
  /** The community. */
  readonly communityId: string;
  /** The local day up to which the data was complete. */
  readonly asOf: LocalDate;
  /** The metrics of the period that ended then. */
  readonly results: readonly MetricResult[];
  /** The strategy's assessment. */
  readonly assessment: Assessment;
}
