import { reasonOf } from "../errors/reason-of.js";
import { RulesError, type RulesIssue } from "../errors/rules-error.js";
import { isForbiddenName } from "../model/forbidden-name.js";
import { isPlainObject } from "../model/is-plain-object.js";
import { at, fault, type Faults } from "./fault.js";
import type { LimitCheck } from "./limits.js";
import { pathOf, type Trail } from "./trail.js";

interface Step {
  readonly source: object;
  readonly copy: Record<string | number, unknown>;
  readonly trail: Trail | undefined;
  readonly depth: number;
  readonly isLiteral: boolean;
}

/** What a rule compares with, gives to facts, or is tested with: anything may stand there, as in json-rules-engine. */
const literalKeys: readonly unknown[] = ["value", "params", "given"];

/**
 * Copies a value into plain objects and lists, so that nothing that happens to the original later, and no code behind
 * it, matters: own enumerable properties, each read once; what is `undefined` is left out, as in JSON, but for a
 * condition's `value`. In literals, what is no plain object or list (a date, a class's instance) stays what it is.
 * Keys that could reach a prototype are left out and reported.
 *
 * Keeps a list of its own instead of recursion, so that no depth exhausts the stack.
 *
 * @throws RulesError when there is more than the limits allow, or something cannot be read
 */
export function ownData(input: unknown, within: LimitCheck): { data: unknown; issues: Faults } {
  const issues: RulesIssue[] = [];
  const root: Step["copy"] = {};
  const open: Step[] = [{ source: { input }, copy: root, trail: undefined, depth: -1, isLiteral: false }];
  let values = 0;
  let characters = 0;
  const refuse = ([first]: Faults, trail: Trail | undefined): void => {
    if (first !== undefined) throw new RulesError([{ ...first, path: pathOf(trail) }]);
  };
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const { trail, depth } = step;
    const below: Step[] = [];
    try {
      const names = Array.isArray(step.source) ? undefined : Object.keys(step.source);
      // An array may say that it is longer than any memory.
      const { length } = names ?? (step.source as readonly unknown[]);
      refuse(within("values")((values += length)), trail);
      for (let index = 0; index < length; index++) {
        const key = names?.[index] ?? index;
        const here = (): Trail | undefined => (depth < 0 ? undefined : { part: key, parent: trail });
        if (isForbiddenName(key)) {
          issues.push(...at(pathOf(here()), fault("forbidden-key", { key })));
          continue;
        }
        const value = (step.source as Step["copy"])[key];
        if (typeof key === "string") {
          if (value === undefined && key !== "value") continue;
          characters += key.length;
        }
        if (typeof value === "string") characters += value.length;
        const isLiteral = step.isLiteral || literalKeys.includes(key);
        if (
          typeof value !== "object" ||
          value === null ||
          (isLiteral && !Array.isArray(value) && !isPlainObject(value))
        ) {
          step.copy[key] = value;
          continue;
        }
        refuse(within("depth")(depth + 1), here());
        const copy = (Array.isArray(value) ? [] : {}) as Step["copy"];
        step.copy[key] = copy;
        below.push({ source: value, copy, trail: here(), depth: depth + 1, isLiteral });
      }
      refuse(within("characters")(characters), trail);
    } catch (error) {
      if (RulesError.isInstance(error)) throw error;
      refuse(fault("unreadable", { reason: reasonOf(error) }), trail);
    }
    // Last first, so that issues come in the order of the input.
    open.push(...below.reverse());
  }
  return { data: root["input"], issues };
}
