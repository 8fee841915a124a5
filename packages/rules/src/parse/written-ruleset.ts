import type { Rule } from "../model/rule.js";
import type { Ruleset } from "../model/ruleset.js";

/** What packages on top of the engine keep in a ruleset's file, beside the rules. */
export const extensionKeys = ["policies", "strikes", "exempt", "quotas"] as const;

/** A rule as a file can hold it: without functions. */
export type WrittenRule = Omit<Rule, "onSuccess" | "onFailure">;

/** A rule of json-rules-engine, which needs no id. */
export type UnnamedRule = Omit<WrittenRule, "id"> & { readonly id?: string };

/** A ruleset as a file has it: without functions, and with extensions beside the rules. */
export interface WrittenRuleset extends Omit<Ruleset, "rules"> {
  /** The rules. */
  readonly rules: readonly WrittenRule[];
  /** The guidelines that rules enforce, by id. */
  readonly policies?: unknown;
  /** What strikes add up to. */
  readonly strikes?: unknown;
  /** Whom the rules spare. */
  readonly exempt?: unknown;
  /** How often rules may act. */
  readonly quotas?: unknown;
}
