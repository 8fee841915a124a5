import type { Path } from "@rukun/core";
import type { RulesIssue } from "../errors/rules-error.js";
import { conditionFields } from "../counters/counter-definition.js";
import { fieldsOf } from "../model/is-object.js";
import type { Ruleset } from "../model/ruleset.js";
import { usesOf } from "./condition-uses.js";
import { at, fault, type Faults } from "./fault.js";
import { createLimitCheck, defaultLimits, type RulesetLimits } from "./limits.js";

/** How large a condition is with those that it names in their places. */
interface Whole {
  depth: number;
  size: number;
}

/**
 * What is wrong with what a ruleset's conditions name: conditions, lists and thresholds that are not there, conditions
 * that come back to themselves, and conditions that grow beyond the limits when those that they name are put in their
 * places.
 *
 * {@link parseRuleset} asks it unless told `exact`; it is of use for rulesets that a program puts together.
 *
 * @returns the issues, each at the name in the ruleset; none when all is well
 * @example
 * const ruleset = parseRuleset([{ conditions: { condition: "newcomer" }, event: { type: "hold" } }], { exact: true });
 * checkReferences(ruleset).map(({ code }) => code) // => ["unknown-condition"]
 */
export function checkReferences(ruleset: Ruleset, limits: RulesetLimits = defaultLimits): RulesIssue[] {
  const { rules, conditions = {}, lists = {}, thresholds = {}, counters = {} } = ruleset;
  const known = { condition: conditions, list: lists, threshold: thresholds };
  const within = createLimitCheck(limits);
  const issues: RulesIssue[] = [];
  const refuse = (path: Path, faults: Faults): boolean => {
    issues.push(...at(path, faults));
    return faults.length > 0;
  };

  // The named conditions that are being looked at, each named by the one before.
  const chain: string[] = [];
  const wholes = new Map<string, Whole>();
  const wholeOf = (name: string): Whole => {
    let whole = wholes.get(name);
    if (whole === undefined) {
      chain.push(name);
      whole = read(conditions[name], ["conditions", name]);
      chain.pop();
      wholes.set(name, whole);
    }
    return whole;
  };
  const read = (root: unknown, place: Path): Whole => {
    const { uses, ...whole } = usesOf(root);
    for (const { kind, name, path, depth } of uses) {
      const here = [...place, ...path];
      const start = chain.indexOf(name);
      if (!Object.hasOwn(known[kind], name)) refuse(here, fault(`unknown-${kind}`, { [kind]: name }));
      else if (kind !== "condition") continue;
      else if (start >= 0) refuse(here, fault("condition-cycle", { cycle: [...chain.slice(start), name].join(" → ") }));
      else if (!refuse(here, within("depth")(chain.length))) {
        const inner = wholeOf(name);
        whole.depth = Math.max(whole.depth, depth + inner.depth);
        whole.size += inner.size;
      }
    }
    return whole;
  };

  const readWhole = (root: unknown, place: Path): void => {
    const { depth, size } = read(root, place);
    if (!refuse(place, within("depth")(depth))) refuse(place, within("conditions")(size));
  };

  rules.forEach((rule, index) => readWhole(rule.conditions, ["rules", index, "conditions"]));
  for (const [counter, definition] of Object.entries(counters)) {
    for (const field of conditionFields) {
      const root = fieldsOf(definition)[field];
      if (root !== undefined) readWhole(root, ["counters", counter, field]);
    }
  }
  Object.keys(conditions).forEach(wholeOf);
  return issues;
}
