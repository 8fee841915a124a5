import { describe, expect, test } from "vitest";
import { compileRuleset, type Ruleset } from "../index.js";
import { extendedOperators } from "../operators/extended-operators.js";
import { toEngine } from "../reference.js";
import { timeFacts } from "./time-facts.js";

const now = "2026-11-22T12:00:00Z";

function ruleset(operator: string, fact: string, duration: unknown): Ruleset {
  const condition = { fact: "at", operator, value: { fact, params: { duration } } };
  return {
    schemaVersion: 1,
    id: "time",
    version: "1",
    rules: [{ id: "r", conditions: { all: [condition] }, event: { type: "applies" } }],
  };
}

describe.each([
  ["after", "ago", "P7D", "2026-11-15T12:00:01Z", true],
  ["after", "ago", "P7D", "2026-11-15T12:00:00Z", false],
  ["before", "ago", 60, "2026-11-22T11:58:59Z", true],
  ["within", "last", "PT24H", "2026-11-21T19:00:00+07:00", true],
  ["within", "last", "PT24H", "2026-11-21T11:59:59Z", false],
  ["within", "last", "PT24H", "2026-11-22T12:00:01Z", false],
  ["after", "ago", "P7D", "yesterday", false],
])("%s %s of %s", (operator, fact, duration, at, expected) => {
  const options = { operators: extendedOperators, facts: timeFacts("now") };
  test(`is ${expected} of ${at}`, async () => {
    const program = compileRuleset(ruleset(operator, fact, duration), options);
    expect(program.evaluate({ now, at }).events).toHaveLength(expected ? 1 : 0);
    expect(program.evaluate({ now: new Date(now), at }).events).toHaveLength(expected ? 1 : 0);
    expect(program.evaluate({ now: "today", at }).events).toHaveLength(0);
    const { events } = await toEngine(ruleset(operator, fact, duration), options).run({ now, at });
    expect(events).toHaveLength(expected ? 1 : 0);
  });
});

test.each(["P1M", -1, undefined])("the duration %o is refused", (duration) => {
  const program = compileRuleset(ruleset("after", "ago", duration), {
    operators: extendedOperators,
    facts: timeFacts("now"),
  });
  expect(() => program.evaluate({ now, at: now })).toThrow("params.duration is no duration");
});
