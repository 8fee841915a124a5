import type { LintContext } from "../lint-context.js";
import { readValue } from "./read-value.js";

/** The conditions that need an expensive fact, with the first of those facts. */
export function expensiveConditions({ conditions, facts }: LintContext): ReadonlyMap<unknown, string> {
  const expensive = new Map<unknown, string>();
  const isExpensive = (fact: unknown): fact is string =>
    typeof fact === "string" && facts.get(fact)?.cost === "expensive";
  const own = new Map<string, string>();
  const namedBy = new Map<unknown, string[]>();
  for (const { kind, condition, named, isAboutElement } of conditions) {
    if (isAboutElement) continue;
    if (kind === "reference" && named !== undefined) {
      const target = condition["condition"];
      const users = namedBy.get(target) ?? [];
      users.push(named);
      namedBy.set(target, users);
    }
    if (kind !== "leaf") continue;
    const right = readValue(condition["value"]);
    const compared = [condition["fact"], right.kind === "fact" ? right.reference["fact"] : undefined];
    const fact = compared.find(isExpensive);
    if (fact === undefined) continue;
    expensive.set(condition, fact);
    if (named !== undefined && !own.has(named)) own.set(named, fact);
  }
  // A map visits what is added to it meanwhile: those that name an expensive condition are expensive.
  for (const [name, fact] of own) {
    for (const user of namedBy.get(name) ?? []) if (!own.has(user)) own.set(user, fact);
  }
  // What a condition is made of was found after it.
  for (let index = conditions.length - 1; index >= 0; index--) {
    const { kind, condition, isAboutElement } = conditions[index] as (typeof conditions)[number];
    if (isAboutElement || kind === "leaf") continue;
    const fact =
      kind === "reference"
        ? own.get(String(condition["condition"]))
        : firstOf(kind === "not" ? [condition["not"]] : condition[kind], expensive);
    if (fact !== undefined) expensive.set(condition, fact);
  }
  return expensive;
}

function firstOf(parts: unknown, expensive: ReadonlyMap<unknown, string>): string | undefined {
  if (!Array.isArray(parts)) return undefined;
  const part: unknown = parts.find((each) => expensive.has(each));
  return expensive.get(part);
}
