import type { LocalDate, MetricResult, PopulationSummary } from "@rukun/core";

/** One source that was read. */
export interface ImportSource {
  /** What the reader sees, such as `lean-zulip` or a file name without its folder. */
  readonly name: string;
  /** The platform, such as `zulip`. */
  readonly platform?: string;
  /** Records read and kept. */
  readonly recordsRead: number;
  /** Records skipped because something was wrong with them. */
  readonly recordsSkipped: number;
  /** Whose data it is and on what terms, to be named wherever it is shown. */
  readonly attribution?: string;
}

/** What was read to make the metrics. */
export interface ImportSummary {
  /** The sources. */
  readonly sources: readonly ImportSource[];
  /** Members seen. */
  readonly members?: number;
  /** Activities in the log. */
  readonly activities?: number;
  /** Local day of the first activity. */
  readonly from?: LocalDate;
  /** Local day of the last activity. */
  readonly to?: LocalDate;
}

/** Where the data came from and who was left out. */
export interface DataSection {
  /** The sources, empty where only a profile was scored. */
  readonly sources: readonly ImportSource[];
  /** Records kept, over all sources. */
  readonly recordsRead: number;
  /** Records skipped, over all sources. */
  readonly recordsSkipped: number;
  /** Members seen, `null` where nobody counted. */
  readonly members: number | null;
  /** Activities in the log, `null` where nobody counted. */
  readonly activities: number | null;
  /** Local day of the first activity. */
  readonly from: LocalDate | null;
  /** Local day of the last activity. */
  readonly to: LocalDate | null;
  /** The zone in which days begin, `null` without metrics. */
  readonly timeZone: string | null;
  /** Members that the metrics leave out, by reason; `null` without metrics. */
  readonly leftOut: PopulationSummary["leftOut"] | null;
  /** The largest share of inferred replies behind a metric, 0..1; `null` where none was inferred. */
  readonly inferredShare: number | null;
}

/** Sums up what was read and who was left out. */
export function dataSection(imported: ImportSummary | undefined, metrics: readonly MetricResult[]): DataSection {
  const sources = imported?.sources ?? [];
  const subjects = metrics.find(({ population }) => population.roles.includes("subjects")) ?? metrics[0];
  const inferred = metrics.map(({ inferredShare }) => inferredShare ?? 0);
  return {
    sources,
    recordsRead: sources.reduce((sum, { recordsRead }) => sum + recordsRead, 0),
    recordsSkipped: sources.reduce((sum, { recordsSkipped }) => sum + recordsSkipped, 0),
    members: imported?.members ?? null,
    activities: imported?.activities ?? null,
    from: imported?.from ?? null,
    to: imported?.to ?? null,
    timeZone: subjects?.timeZone ?? null,
    leftOut: subjects?.population.leftOut ?? null,
    inferredShare: inferred.some((share) => share > 0) ? Math.max(...inferred) : null,
  };
}
