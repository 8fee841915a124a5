import type { Localized } from "../rubric/localized.js";
import type { SampleRule } from "./scoring-rules.js";

/** A metric that a platform cannot know by itself. */
export interface UnknowableMetric {
  /** The metric. */
  readonly metric: string;
  /** How to record it by hand. */
  readonly howToRecord: Localized;
}

/**
 * An adaptation of a rubric to a kind of community, as data. It changes how figures may be gathered, never which
 * criteria must hold or what a gate asks.
 */
export interface ScoringProfile {
  /** Version of this format. */
  readonly schemaVersion: 1;
  /** Its id, such as `small`. */
  readonly id: string;
  /** Its name. */
  readonly title: Localized;
  /** Whom it is for and what it changes. */
  readonly description: Localized;
  /** What the rubric's window and the age at which a metric is stale are multiplied by. */
  readonly windowFactor?: number;
  /** By how much the fewest cases that a value must rest on are lowered, for values over the wider window. */
  readonly sample?: SampleRule;
  /** Metrics that may rest on inferred replies. */
  readonly acceptsInferred?: readonly string[];
  /** Metrics that the platform cannot know. */
  readonly cannotKnow?: readonly UnknowableMetric[];
}
