import type { DifferentialCase } from "./differential-case.js";
import { differenceOf } from "./difference.js";
import { hasOrderedCalls } from "./has-ordered-calls.js";
import type { Outcome } from "./outcome.js";
import { possibleErrors } from "./possible-errors.js";
import { runCompiled, runCompiledNow } from "./run-compiled.js";
import { runReference } from "./run-reference.js";

/** What came of a case, and where our answer is another. */
export interface Comparison {
  /** What json-rules-engine makes of it. */
  readonly reference: Outcome;
  /** The first difference, if there is one. */
  readonly difference: string | undefined;
}

/** Runs a case on json-rules-engine and on the compiled rules in exact mode, with and without waiting. */
export async function compareEngines(differentialCase: DifferentialCase): Promise<Comparison> {
  const reference = await runReference(differentialCase);
  const later = await compare(differentialCase, reference, await runCompiled(differentialCase));
  if (later !== undefined) return { reference, difference: later };
  const ours = runCompiledNow(differentialCase);
  const now = ours && (await compare(differentialCase, reference, ours));
  return { reference, difference: now && `without waiting: ${now}` };
}

async function compare(
  differentialCase: DifferentialCase,
  reference: Outcome,
  ours: Outcome,
): Promise<string | undefined> {
  const difference = differenceOf(reference, ours, hasOrderedCalls(differentialCase));
  if (difference === undefined || reference.kind === "answer" || ours.kind === "answer") return difference;
  // What json-rules-engine refuses at once fails in one way only.
  if (reference.error.kind === "invalid-priority") return difference;
  const possible = await possibleErrors(differentialCase);
  return possible.includes(ours.error.kind) ? undefined : difference;
}
