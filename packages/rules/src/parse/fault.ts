import type { MessageParameter, Path } from "@rukun/core";
import type { RulesErrorCode } from "../errors/messages.js";
import type { RulesIssue } from "../errors/rules-error.js";

/** What is wrong with a value; the issues' paths begin at the value. */
export type Faults = readonly RulesIssue[];

/** Judges a value. */
export type Check = (value: unknown) => Faults;

/** What a sound value has. */
export const noFaults: Faults = [];

/** One fault, of the value itself. */
export function fault(code: RulesErrorCode, params: Readonly<Record<string, MessageParameter>> = {}): Faults {
  return [{ code, path: [], params }];
}

/** The fault of a value of another kind than expected, or of none where there must be one. */
export function wrongKind(expected: string, found: unknown): Faults {
  if (found === undefined) return fault("missing", { expected });
  return fault("invalid-type", {
    expected,
    found: Array.isArray(found) ? "array" : found === null ? "null" : typeof found,
  });
}

/** The faults of a part, with paths that begin at the whole. */
export function at(path: Path, faults: Faults): Faults {
  return faults.length === 0 ? faults : faults.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}
