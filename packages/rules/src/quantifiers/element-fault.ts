import type { Path } from "@rukun/core";
import type { RulesErrorCode } from "../errors/messages.js";
import { RulesError } from "../errors/rules-error.js";

/** The error for one fault of a condition on elements. */
export function elementFault(
  code: RulesErrorCode,
  path: Path,
  params: Readonly<Record<string, string>> = {},
): RulesError {
  return new RulesError([{ code, path, params }]);
}
