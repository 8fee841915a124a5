import type { CompileOptions } from "@rukun/rules";
import { extendedOperators } from "@rukun/rules/operators";
import { re2 } from "@rukun/rules/re2";

/** What rules may use on the command line: every operator that comes with Rukun, and regular expressions. */
export const rulesetOptions: Readonly<Required<Pick<CompileOptions, "operators" | "regex">>> = {
  operators: extendedOperators,
  regex: re2,
};
