import type { FoundCondition } from "../conditions/find-conditions.js";
import { readValue } from "../conditions/read-value.js";
import { textsIn } from "../conditions/texts-in.js";
import type { LintContext } from "../lint-context.js";
import type { LintFinding } from "../lint-issue.js";

/** Lists, thresholds, counters and named conditions that nothing uses; a condition that only unused ones name is unused. */
export function* unusedName({ ruleset, conditions }: LintContext): Iterable<LintFinding> {
  // What others read, and what operators do with objects, is not known: a text there that is a name counts as a use.
  const texts = textsIn([
    ruleset.extensions,
    Object.values(ruleset.counters ?? {}),
    ruleset.rules.map(({ event }) => event.params),
  ]);
  const uses = new Uses();
  for (const found of conditions) uses.add(found, texts);
  const named = uses.reach(texts);

  const kinds = [
    { code: "unused-condition", key: "conditions", param: "condition", used: named },
    { code: "unused-list", key: "lists", param: "list", used: uses.lists },
    { code: "unused-threshold", key: "thresholds", param: "threshold", used: uses.thresholds },
    { code: "unused-counter", key: "counters", param: "counter", used: uses.facts },
  ] as const;
  for (const { code, key, param, used } of kinds) {
    for (const name of Object.keys(ruleset[key] ?? {})) {
      if (used.has(name) || texts.has(name)) continue;
      yield { code, path: [key, name], params: { [param]: name } };
    }
  }
}

/** The names that conditions use. */
class Uses {
  readonly lists = new Set<string>();
  readonly thresholds = new Set<string>();
  readonly facts = new Set<string>();
  /** The named conditions that rules name. */
  readonly #named = new Set<string>();
  /** Those that named conditions name. */
  readonly #byNamed = new Map<string, Set<string>>();

  add({ kind, condition, named }: FoundCondition, texts: Set<string>): void {
    if (kind === "reference") {
      const target = String(condition["condition"]);
      if (named === undefined) this.#named.add(target);
      else this.#byNamed.set(named, (this.#byNamed.get(named) ?? new Set()).add(target));
    }
    if (kind !== "leaf") return;
    this.facts.add(String(condition["fact"]));
    const right = readValue(condition["value"]);
    if (right.kind === "list") this.lists.add(right.name);
    else if (right.kind === "threshold") this.thresholds.add(right.name);
    else if (right.kind === "fact") this.facts.add(String(right.reference["fact"]));
    else if (typeof right.value === "object") for (const text of textsIn(right.value)) texts.add(text);
  }

  /** The named conditions that rules come to, also by way of others. */
  reach(texts: ReadonlySet<string>): ReadonlySet<string> {
    const reached = new Set([...this.#named, ...[...this.#byNamed.keys()].filter((name) => texts.has(name))]);
    // A set visits what is added to it meanwhile.
    for (const name of reached) for (const target of this.#byNamed.get(name) ?? []) reached.add(target);
    return reached;
  }
}
