import type { Community, Granularity, LocalDate } from "@rukun/core";

/** Platforms whose exports can be read. */
export const platforms = ["csv", "ndjson", "irc", "zulip"] as const;

/** One of {@link platforms}. */
export type Platform = (typeof platforms)[number];

/** Where a community's activities are read from. */
export interface ProjectSource {
  /** What wrote the files. */
  readonly platform: Platform;
  /** A file, several, or a pattern such as `data/*.txt`, relative to the project file. */
  readonly path: string | readonly string[];
  /** For `csv`: the mapping of its columns, by name or file; recognised from the header where absent. */
  readonly mapping?: string;
  /** What the report calls it; the file's name where absent. */
  readonly name?: string;
  /** Whose data it is and on what terms: named wherever the data is shown. */
  readonly attribution?: string;
}

/** Whose behaviour is counted: members by id, beside what the members files and the platforms say. */
export interface ProjectPopulation {
  /** Members of the team. */
  readonly staff?: readonly string[];
  /** Automated accounts. */
  readonly bots?: readonly string[];
  /** The platform's own accounts. */
  readonly system?: readonly string[];
  /** Accounts left out for another reason, such as tests. */
  readonly excluded?: readonly string[];
}

/** Days counted back from the end of the data. */
export interface RollingPeriod {
  /** How many local days, the last one included. */
  readonly days: number;
}

/** Two local days, both included. */
export interface FixedPeriod {
  /** First local day. */
  readonly from: LocalDate;
  /** Last local day. */
  readonly to: LocalDate;
}

/** What the charts show: a longer time than the figures, so that a direction can be seen. */
export interface ProjectCharts {
  /** How many months back from the end of the period. */
  readonly months?: number;
  /** One point for each. */
  readonly granularity?: Granularity;
}

/**
 * A project file, `rukun.config.json`, `.yaml` or `.ts`: what `rukun analyze` reads and how it counts. Paths are
 * relative to the file.
 */
export interface Project {
  /** The community. */
  readonly community: Community;
  /** Where its activities are, at least one place. */
  readonly sources: readonly ProjectSource[];
  /** The local day from which the sources are complete, where they hold some older activities too. */
  readonly recordedFrom?: LocalDate;
  /** Files of members, NDJSON: when they joined or were first seen, who is staff or a bot. */
  readonly members?: readonly string[];
  /** Files of figures measured elsewhere, NDJSON. */
  readonly measurements?: readonly string[];
  /** The folder of the registers that the team keeps; `registers` where absent. */
  readonly registers?: string;
  /** The community's rulesets: a file, several, or a pattern, relative to the project file. */
  readonly rulesets?: string | readonly string[];
  /** Who is counted. */
  readonly population?: ProjectPopulation;
  /** The strategy profile: answers about what the community has in place. */
  readonly profile?: string;
  /** True where the profile's answers are invented to show what a report looks like: the report says so. */
  readonly illustrative?: boolean;
  /** A rubric of one's own instead of the one that comes with Rukun. */
  readonly rubric?: string;
  /** The days that figures speak of; the last 90 where absent. */
  readonly period?: RollingPeriod | FixedPeriod;
  /** What the charts show; 12 months by week where absent. */
  readonly charts?: ProjectCharts;
  /** The day, or the moment in ISO 8601, up to which the data is complete; that of the last activity where absent. */
  readonly asOf?: string;
  /** The folder for the report; `rukun-report` where absent. */
  readonly output?: string;
}
