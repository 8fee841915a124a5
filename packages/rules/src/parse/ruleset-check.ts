import { createCountersCheck } from "../counters/counter-check.js";
import { isLanguage } from "../model/is-language.js";
import { type Rule, ruleModes, type RuleTest } from "../model/rule.js";
import type { RuleEvent } from "../model/rule-event.js";
import { type FactDeclaration, factTypes, listBoundaries, type TermList } from "../model/ruleset.js";
import { createConditionCheck, priority } from "./condition-check.js";
import { type Check, fault, noFaults } from "./fault.js";
import type { LimitCheck } from "./limits.js";
import { uniqueIds } from "./rule-ids.js";
import { anything, closed, kind, list, name, number, oneOf, open, optional, record, text } from "./shapes.js";
import type { WrittenRuleset } from "./written-ruleset.js";

/** Makes the check of one ruleset, which does not look at what its conditions name. */
export function createRulesetCheck(within: LimitCheck): Check {
  const string = kind("string");
  const words = optional(string);
  const handler = optional(kind("function"));
  const conditions = createConditionCheck(within("conditions"));
  const atLeastOne = priority((value) => value > 0);
  const rule = closed<Rule>(
    {
      id: name,
      name: optional((value) => (typeof value === "number" ? number : string)(value)),
      description: words,
      mode: optional(oneOf(ruleModes)),
      // 0 and an empty text are 1 to json-rules-engine, and what is less it refuses.
      priority: optional((value) => (value === 0 || value === "" ? noFaults : atLeastOne(value))),
      conditions,
      event: open<RuleEvent>({ type: text, params: optional(record()) }),
      policy: words,
      tests: optional(list(closed<RuleTest>({ name: words, given: record(), expect: kind("boolean") }))),
      onSuccess: handler,
      onFailure: handler,
    },
    true,
  );
  const rules = list(rule, within("rules"));
  const terms = list(text, within("terms"));
  const termList = closed<TermList>({
    language: optional((value) =>
      typeof value === "string" && !isLanguage(value) ? fault("invalid-language", { value }) : string(value),
    ),
    boundary: optional(oneOf(listBoundaries)),
    terms,
    allow: optional(terms),
    source: words,
    reviewedBy: words,
  });
  const fact = closed<FactDeclaration>({
    type: optional(oneOf(factTypes)),
    cost: optional(oneOf(["cheap", "expensive"])),
    description: words,
  });
  const named = (entry: Check): Check => optional(record(entry, name));
  return closed<WrittenRuleset>({
    schemaVersion: oneOf([1]),
    id: name,
    version: text,
    rules: (value) => [...rules(value), ...uniqueIds(value)],
    conditions: named(conditions),
    lists: named(termList),
    thresholds: named(number),
    facts: named(fact),
    counters: optional(createCountersCheck(conditions)),
    extensions: optional(record()),
    policies: anything,
    strikes: anything,
    exempt: anything,
    quotas: anything,
  });
}
