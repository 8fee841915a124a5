import { describe, expect, test } from "vitest";
import scenarios from "../../../../conformance/counters/counters.json" with { type: "json" };
import keys from "../../../../conformance/counters/keys.json" with { type: "json" };
import series from "../../../../conformance/counters/series.json" with { type: "json" };
import windows from "../../../../conformance/counters/windows.json" with { type: "json" };
import {
  type CounterDefinition,
  counterKey,
  createCounters,
  createMemoryCounterStore,
  memberPart,
} from "../counters.js";
import { compileWhere } from "../testing/compile-where.js";
import { createLogCounterStore } from "../testing/log-counter-store.js";
import { keyPart } from "./counter-key.js";
import { readWindow } from "./counter-window.js";
import { canonicalText } from "./plan/canonical-text.js";
import { planCounters } from "./plan/counter-plan.js";

interface Moment {
  readonly at: number;
  readonly communityId?: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

interface Step {
  readonly record?: Moment & { readonly id: string };
  readonly summary?: object;
  readonly read?: Moment;
  readonly facts?: object;
}

interface Scenario {
  readonly name: string;
  readonly lateness: number;
  readonly counters: Readonly<Record<string, CounterDefinition>>;
  readonly steps: readonly Step[];
}

const start = Date.parse(scenarios.start);

describe.each(scenarios.cases as unknown as readonly Scenario[])(
  "$name",
  ({ lateness, counters: definitions, steps }) => {
    test.each([
      { kind: "memory", store: () => createMemoryCounterStore({ lateness }) },
      { kind: "log", store: () => createLogCounterStore(lateness * 1_000) },
    ])("with the store in $kind", async ({ store }) => {
      const counters = createCounters<"sync" | "async">({ definitions, compileWhere, store: store() });
      for (const { record, summary, read, facts } of steps) {
        if (record !== undefined) {
          const given = await counters.record({ ...record, at: start + record.at * 1_000 });
          if (summary !== undefined) expect([record, given]).toEqual([record, summary]);
        }
        if (read !== undefined) {
          const given = await counters.read({ id: "q", ...read, at: start + read.at * 1_000 });
          expect([read, given]).toEqual([read, facts]);
        }
      }
    });
  },
);

test.each(windows.cases as unknown as readonly (readonly [string | number, number | null])[])(
  "%j is %j seconds",
  (text, seconds) => {
    expect(readWindow(text)).toBe(seconds === null ? undefined : seconds * 1_000);
  },
);

test.each(keys.cases)("$values is the key $key", ({ values, key }) => {
  const part = (value: unknown) =>
    typeof value === "object" && value !== null && "member" in value
      ? memberPart(String(value.member))
      : keyPart(value);
  expect(counterKey(values.map((value) => String(part(value))))).toBe(key);
});

test.each(
  series.cases as unknown as readonly {
    definition: CounterDefinition;
    series: readonly { id: string; meaning: string }[];
  }[],
)("$definition is counted in $series", ({ definition, series: expected }) => {
  const { series: planned } = planCounters({ any: definition }, compileWhere);
  expect(planned.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  expect(expected.map(({ meaning }) => canonicalText(JSON.parse(meaning)))).toEqual(
    expected.map(({ meaning }) => meaning),
  );
});
