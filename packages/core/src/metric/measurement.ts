import type { LocalDate } from "../time/instant.js";
import type { Unit } from "./metric-result.js";

/** An aggregate that comes ready-made from elsewhere: reach, impressions, an insight export's row. */
export interface Measurement {
  /** What was measured, such as `reach`. */
  readonly metricId: string;
  /** First local day it speaks of. */
  readonly start: LocalDate;
  /** Last local day it speaks of. */
  readonly end: LocalDate;
  /** The value, in `unit`. */
  readonly value: number;
  /** How many cases it rests on. */
  readonly n?: number;
  /** Its unit; `count` when absent. */
  readonly unit?: Unit;
  /** Where it comes from, such as `instagram-insights`. */
  readonly source: string;
}
