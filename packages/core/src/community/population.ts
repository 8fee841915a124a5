/**
 * Whose behaviour is counted. `subjects`: members, without staff, bots and system accounts. `responders`: whoever
 * may answer, staff included, bots and the author of the question not. `team`: staff only.
 */
export const populationRoles = ["subjects", "responders", "team"] as const;

/** One of {@link populationRoles}. */
export type PopulationRole = (typeof populationRoles)[number];

/**
 * Who counts as staff, as a bot or as a system account, by member id. It is named and versioned because a metric
 * changes with it: every result carries its name, version and how many members it left out.
 */
export interface Population {
  /** A short stable id. */
  readonly id: string;
  /** Changed whenever the lists change. */
  readonly version: string;
  /** Members of the team. */
  readonly staff?: readonly string[];
  /** Automated accounts. */
  readonly bots?: readonly string[];
  /** The platform's own accounts. */
  readonly system?: readonly string[];
  /** Accounts left out for another reason, such as tests. */
  readonly excluded?: readonly string[];
}

/** How a result's population came out. */
export interface PopulationSummary {
  /** {@link Population.id}. */
  readonly id: string;
  /** {@link Population.version}. */
  readonly version: string;
  /** The roles the metric's catalogue entry names. */
  readonly roles: readonly PopulationRole[];
  /** Members who had activities in the log and were left out of `subjects`, by reason. */
  readonly leftOut: {
    readonly staff: number;
    readonly bots: number;
    readonly system: number;
    readonly excluded: number;
  };
}
