import type { RulesIssue } from "../errors/rules-error.js";
import { isForbiddenName } from "../model/forbidden-name.js";
import { fieldsOf, isObject } from "../model/is-object.js";
import { at, type Check, fault } from "./fault.js";

/**
 * Gives json-rules-engine's rules ids: a rule's own, else its name where no other rule has it, else `rule-1`, `rule-2`
 * and so on by its place.
 */
export function withIds(rules: readonly unknown[]): unknown[] {
  // Ids, and names of rules without; those of several rules are there with false.
  const isUnique = new Map<unknown, boolean>();
  for (const { id, name } of rules.map(fieldsOf)) isUnique.set(id ?? name, id === undefined && !isUnique.has(name));
  return rules.map((rule, index) => {
    if (!isObject(rule) || rule["id"] !== undefined) return rule;
    const { name } = rule;
    const isName = typeof name === "string" && /\S/.test(name) && !isForbiddenName(name);
    let id = `rule-${index + 1}`;
    while (isUnique.has(id)) id += "'";
    return { id: isName && isUnique.get(name) === true ? name : id, ...rule };
  });
}

/** The faults of ids that an earlier rule has. */
export const uniqueIds: Check = (rules) => {
  const taken = new Set<unknown>();
  return (Array.isArray(rules) ? rules : []).flatMap((rule, index): readonly RulesIssue[] => {
    const { id } = fieldsOf(rule);
    const isTaken = taken.has(id);
    taken.add(id);
    return isTaken && typeof id === "string" ? at([index, "id"], fault("duplicate-id", { id })) : [];
  });
};
