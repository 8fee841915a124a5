import type { RulesetTestReport } from "@rukun/rules/test";
import type { RulesetFile } from "../../rules/ruleset-file.js";

/** The tests of one file, and how they ended. */
export interface TestedFile {
  /** The ruleset. */
  readonly ruleset: RulesetFile;
  /** How its tests ended. */
  readonly report: RulesetTestReport;
}
