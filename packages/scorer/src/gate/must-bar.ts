import type { Criterion } from "../rubric/criterion.js";
import type { RubricGate } from "../rubric/rubric.js";

/** The score at which a criterion counts as met: its own bar, else the gate's. */
export function barOf(criterion: Criterion, gate: RubricGate): number {
  return criterion.gateMin ?? gate.must;
}
