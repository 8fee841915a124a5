import type { SafeParseResult } from "@rukun/core";
import { RulesError } from "../errors/rules-error.js";
import { type Fields, fieldsOf } from "../model/is-object.js";
import type { Ruleset } from "../model/ruleset.js";
import { checkReferences } from "./check-references.js";
import { at, fault, type Faults } from "./fault.js";
import { createLimitCheck, defaultLimits, type RulesetLimits } from "./limits.js";
import { ownData } from "./own-data.js";
import { withIds } from "./rule-ids.js";
import { createRulesetCheck } from "./ruleset-check.js";
import { extensionKeys } from "./written-ruleset.js";

/** How a ruleset is read. */
export interface ParseRulesetOptions {
  /** How large it may be; {@link defaultLimits} for those not given. */
  readonly limits?: Partial<RulesetLimits>;
  /**
   * Whether to leave to the evaluation what json-rules-engine leaves to it: conditions, lists and thresholds that are
   * not there, and conditions that come back to themselves.
   */
  readonly exact?: boolean;
  /** The file it comes from, for error messages. */
  readonly file?: string;
}

/** More faults than anybody reads at once. */
const mostIssues = 1000;

/**
 * Reads a ruleset, or a bare array of json-rules-engine's rules, and says everything that is wrong with it at once.
 *
 * Conditions that json-rules-engine takes are taken and mean the same, keys unknown to it included, but for what it
 * only stumbles over when it runs (facts and operators that are no texts) or passes over in silence (priorities that
 * are no whole numbers), and for paths that run code. Rules may have keys of their own too, unless they look like a
 * slip of the hand; the ruleset itself may not, except `policies`, `strikes`, `exempt` and `quotas`, which are kept
 * under `extensions` as they are written. Rules of a bare array have their `id`, else their `name` where no other rule
 * has it, else `rule-1` and so on by their place.
 *
 * What is returned is a copy: of the input only own enumerable properties count, each read once, and what is
 * `undefined` is not there. In values to compare with, params and tests anything may stand, as in json-rules-engine;
 * what is no plain object or array there, such as a date, is not copied. The functions `onSuccess` and `onFailure` of
 * rules are kept. A ruleset that was read, also one written as JSON since, reads back as it was.
 *
 * @param input - parsed JSON or YAML, or objects made by a program
 * @throws RulesError with every issue found, up to 1,000; its `describe(locale)` gives one line for each
 * @example
 * const ruleset = parseRuleset({
 *   schemaVersion: 1,
 *   id: "links",
 *   version: "1.0.0",
 *   rules: [
 *     {
 *       id: "newcomer-link",
 *       conditions: { all: [{ fact: "linkCount", operator: "greaterThan", value: 0 }] },
 *       event: { type: "hold" },
 *     },
 *   ],
 * });
 * ruleset.rules[0]?.event.type // => "hold"
 */
export function parseRuleset(input: unknown, options: ParseRulesetOptions = {}): Ruleset {
  const limits = { ...defaultLimits, ...options.limits };
  try {
    return read(input, limits, options.exact === true);
  } catch (error) {
    if (options.file !== undefined && RulesError.isInstance(error)) error.at(options.file);
    throw error;
  }
}

/**
 * Like {@link parseRuleset}, but returns the error.
 *
 * @example
 * safeParseRuleset([{ conditions: { all: [] } }]).success // => false
 */
export function safeParseRuleset(
  input: unknown,
  options: ParseRulesetOptions = {},
): SafeParseResult<Ruleset, RulesError> {
  try {
    return { success: true, data: parseRuleset(input, options) };
  } catch (error) {
    if (RulesError.isInstance(error)) return { success: false, error };
    throw error;
  }
}

function read(input: unknown, limits: RulesetLimits, isExact: boolean): Ruleset {
  const within = createLimitCheck(limits);
  const { data, issues } = ownData(input, within);
  const isBare = Array.isArray(data);
  const written = isBare ? { schemaVersion: 1, id: "ruleset", version: "0", rules: withIds(data) } : fieldsOf(data);
  const faults = [...createRulesetCheck(within)(isBare ? written : data), ...checkExtensions(written)];
  const isTooMuch = faults.some(({ code }) => code === "limit-exceeded");
  if (!isExact && !isTooMuch) faults.push(...checkReferences(asRuleset(written), limits));
  // In a bare array nothing stands under "rules".
  const placed = faults.map((issue) => ({ ...issue, path: issue.path.slice(isBare ? 1 : 0) }));
  const [first, ...rest] = [...issues, ...placed].slice(0, mostIssues);
  if (first !== undefined) throw new RulesError([first, ...rest]);
  return withExtensions(written);
}

/** As much of a ruleset as there is. */
function asRuleset({ rules, conditions, lists, thresholds, counters }: Fields): Ruleset {
  const found = {
    rules: Array.isArray(rules) ? rules.map(fieldsOf) : [],
    conditions: fieldsOf(conditions),
    lists: fieldsOf(lists),
    thresholds: fieldsOf(thresholds),
    counters: fieldsOf(counters),
  };
  return found as unknown as Ruleset;
}

/** An extension stands under its own name or under `extensions`. */
function checkExtensions(written: Fields): Faults {
  const below = fieldsOf(written["extensions"]);
  const twice = extensionKeys.filter((key) => Object.hasOwn(written, key) && Object.hasOwn(below, key));
  return twice.flatMap((key) => at(["extensions", key], fault("duplicate-key", { key })));
}

function withExtensions(written: Fields): Ruleset {
  const ruleset: Record<string, unknown> = { ...written };
  const extensions: Record<string, unknown> = { ...fieldsOf(written["extensions"]) };
  for (const key of extensionKeys) {
    if (Object.hasOwn(written, key)) extensions[key] = written[key];
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- one of four names
    delete ruleset[key];
  }
  if (Object.keys(extensions).length > 0) ruleset["extensions"] = extensions;
  return ruleset as unknown as Ruleset;
}
