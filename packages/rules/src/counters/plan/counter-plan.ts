import type { RootCondition } from "../../model/condition.js";
import type { CounterDefinition, CounterKind, KeyChoice, RateUnit } from "../counter-definition.js";
import type { CompileWhere, EventPredicate } from "../counter-event.js";
import type { CounterMeasure, CounterSeries } from "../counter-store.js";
import { readWindow } from "../counter-window.js";
import { createFilter, type EventFilter, type FilterSource } from "./event-filter.js";
import { seriesId } from "./series-id.js";

/** A series, and how an event is counted in it; the numbers are places in the plan. */
export interface PlannedSeries extends CounterSeries {
  /** Which facts make its keys. */
  readonly grouping: number;
  /** The filters that an event must pass. */
  readonly filters: readonly number[];
  /** The fact whose values are counted or added. */
  readonly of: string | undefined;
}

/** A counter, and which series it is computed from; the numbers are places in the plan. */
export interface PlannedCounter {
  /** Its name. */
  readonly name: string;
  /** Its kind. */
  readonly kind: CounterKind;
  /** The unit of its numbers. */
  readonly unit: string;
  /** Its window in milliseconds. */
  readonly window: number;
  /** Of a rate the milliseconds of its unit of time. */
  readonly per: number;
  /** Which key decides. */
  readonly among: KeyChoice;
  /** Which facts make its keys. */
  readonly grouping: number;
  /** The series that is counted, of a ratio the one above the line. */
  readonly series: number;
  /** Of a ratio the series below the line. */
  readonly denominator: number | undefined;
}

/** Definitions with everything that they share in one place, so that it is computed once for each event. */
export interface CounterPlan {
  /** The counters by name. */
  readonly counters: ReadonlyMap<string, PlannedCounter>;
  /** What is counted. */
  readonly series: readonly PlannedSeries[];
  /** The facts that make keys, sorted. */
  readonly groupings: readonly (readonly string[])[];
  /** The filters. */
  readonly filters: readonly EventFilter[];
}

const rateMilliseconds: Readonly<Record<RateUnit, number>> = {
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};

type Definition = CounterDefinition<RootCondition | EventPredicate>;

/**
 * Lays out definitions.
 *
 * @throws CountersError `counter-conditions-not-compiled`; what the compiler of conditions throws
 */
export function planCounters(
  definitions: Readonly<Record<string, Definition>>,
  compileWhere: CompileWhere | undefined,
): CounterPlan {
  const series = new Places<PlannedSeries>();
  const groupings = new Places<readonly string[]>();
  const filters = new Places<EventFilter>();
  const counters = new Map<string, PlannedCounter>();

  function plan(name: string, definition: Definition): PlannedCounter {
    const { kind, among = "most" } = definition;
    const window = Number(readWindow(definition.window));
    const by = [...definition.by].sort();
    const grouping = groupings.of(JSON.stringify(by), () => by);
    const of = "of" in definition ? definition.of : undefined;

    function place(measure: CounterMeasure, fields: readonly FilterSource["field"][]): number {
      const own = fields.flatMap((field) => {
        const where = (definition as Partial<Record<typeof field, RootCondition | EventPredicate>>)[field];
        return where === undefined ? [] : [createFilter({ counter: name, field, where }, compileWhere)];
      });
      const places = [...new Set(own.map((filter) => filters.of(filter.meaning, () => filter)))];
      const where = [...new Set(own.map(({ meaning }) => meaning))].sort();
      const id = seriesId({ measure, by, window, where, ...(of === undefined ? {} : { of }) });
      return series.of(id, () => ({ id, measure, window, grouping, filters: places, of }));
    }

    const common = { name, kind, window, among, grouping, unit: unitOf(definition) };
    const per = kind === "rate" ? rateMilliseconds[definition.per] : window;
    if (kind !== "ratio") {
      const measure = kind === "rate" ? "count" : kind;
      return { ...common, per, series: place(measure, ["where"]), denominator: undefined };
    }
    const numerator = place("count", ["where", "numerator"]);
    return { ...common, per, series: numerator, denominator: place("count", ["where", "denominator"]) };
  }

  for (const [name, definition] of Object.entries(definitions)) counters.set(name, plan(name, definition));
  return { counters, series: series.all, groupings: groupings.all, filters: filters.all };
}

/** The unit of what a counter gives. */
function unitOf(definition: Definition): string {
  switch (definition.kind) {
    case "count":
      return "events";
    case "distinct":
      return "values";
    case "sum":
      return definition.unit ?? "count";
    case "rate":
      return `events per ${definition.per}`;
    case "ratio":
      return "ratio";
  }
}

/** Things in a row, each once. */
class Places<Item> {
  readonly all: Item[] = [];
  readonly #places = new Map<string, number>();

  /** The place of what a text identifies, made when it has none. */
  of(identity: string, create: () => Item): number {
    let place = this.#places.get(identity);
    if (place === undefined) {
      place = this.all.push(create()) - 1;
      this.#places.set(identity, place);
    }
    return place;
  }
}
