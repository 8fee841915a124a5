import { isObject } from "../model/is-object.js";
import { at, type Check, fault, noFaults, wrongKind } from "../parse/fault.js";
import { anything, closed, kind, list, name, oneOf, optional, record, text } from "../parse/shapes.js";
import {
  type CountDefinition,
  type CounterKind,
  counterKinds,
  type CounterScope,
  type DistinctDefinition,
  keyChoices,
  type RateDefinition,
  rateUnits,
  type RatioDefinition,
  type SumDefinition,
} from "./counter-definition.js";
import { readWindow } from "./counter-window.js";
import { showValue } from "./show-value.js";

/** How many facts may say what is counted together. */
export const mostKeyFacts = 8;

/** How many counters a ruleset may declare. */
export const mostCounters = 1_000;

/**
 * Makes the check of the counters that a ruleset declares, by name.
 *
 * @param where - the check of their conditions
 */
export function createCountersCheck(where: Check): Check {
  const counters = record(createCounterCheck(where), name);
  return (value) => {
    const isTooMany = isObject(value) && Object.keys(value).length > mostCounters;
    return isTooMany ? fault("limit-exceeded", { limit: "counters", maximum: mostCounters }) : counters(value);
  };
}

function createCounterCheck(where: Check): Check {
  // Looked at first, to know what else there must be.
  const common: Readonly<Record<keyof CounterScope<unknown> | "kind", Check>> = {
    kind: anything,
    by: keyFacts,
    window,
    where: optional(where),
    among: optional(oneOf(keyChoices)),
    description: optional(kind("string")),
  };
  const kinds: Readonly<Record<CounterKind, Check>> = {
    count: closed<CountDefinition>(common),
    distinct: closed<DistinctDefinition>({ ...common, of: name }),
    sum: closed<SumDefinition>({ ...common, of: name, unit: optional(text) }),
    rate: closed<RateDefinition>({ ...common, per: oneOf(rateUnits) }),
    ratio: closed<RatioDefinition>({ ...common, numerator: where, denominator: optional(where) }),
  };
  return (value) => {
    if (!isObject(value)) return wrongKind("object", value);
    const faults = at(["kind"], oneOf(counterKinds)(value["kind"]));
    return faults.length > 0 ? faults : kinds[value["kind"] as CounterKind](value);
  };
}

const facts: Check = list(name, (length) =>
  length > mostKeyFacts ? fault("limit-exceeded", { limit: "by", maximum: mostKeyFacts }) : noFaults,
);

const keyFacts: Check = (value) => {
  const faults = facts(value);
  if (faults.length > 0) return faults;
  const names = value as readonly string[];
  const twice = names.find((each, index) => names.indexOf(each) < index);
  return twice === undefined ? noFaults : fault("duplicate-key", { key: twice });
};

const window: Check = (value) => {
  if (readWindow(value) !== undefined) return noFaults;
  return value === undefined ? wrongKind("PT60S", value) : fault("invalid-counter-window", { value: showValue(value) });
};
