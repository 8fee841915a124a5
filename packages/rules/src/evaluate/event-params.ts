import { factKey, type FactStore } from "../facts/fact-store.js";
import { missing, pending } from "../facts/operand.js";
import { applyPath, parsePath } from "../facts/path.js";
import type { FactReference } from "../model/condition.js";
import type { RuleEvent } from "../model/rule-event.js";

/**
 * An event whose params that refer to facts have the facts' values instead; those of deeper levels stay as they are,
 * as in json-rules-engine. `pending` while one is being computed.
 */
export function replaceEventParams(event: RuleEvent, facts: FactStore): RuleEvent | typeof pending {
  const { params } = event;
  if (typeof params !== "object" || !Object.values(params).some(isFactReference)) return event;
  const replaced = Object.entries(params).map(([name, given]): [string, unknown] => [
    name,
    isFactReference(given) ? read(given, facts) : given,
  ]);
  if (replaced.some(([, value]) => value === pending)) return pending;
  return {
    ...event,
    params: Object.fromEntries(replaced.map(([name, value]) => [name, value === missing ? undefined : value])),
  };
}

function read({ fact, params, path }: FactReference, facts: FactStore): unknown {
  const value = facts.value({ fact, params: params === undefined ? {} : params, key: factKey(fact, params) }, "event");
  if (value === missing || value === pending || path === undefined || path === "") return value;
  return applyPath(value, parsePath(path));
}

function isFactReference(value: unknown): value is FactReference {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "fact");
}
