import { factKey, type FactStore } from "../facts/fact-store.js";
import { missing, pending } from "../facts/operand.js";
import { applyPath, parsePath } from "../facts/path.js";
import type { FactReference } from "../model/condition.js";
import type { RuleEvent } from "../model/rule-event.js";

/**
 * An event whose params that refer to facts have the facts' values instead; those of deeper levels stay as they are,
 * as in json-rules-engine. `pending` while one is being computed.
 *
 * @param reader - whose params they are, where each of them gets a value of its own of facts that are not cached
 */
export function replaceEventParams(
  event: RuleEvent,
  { facts, reader }: { readonly facts: FactStore; readonly reader: string | null },
): RuleEvent | typeof pending {
  const { params } = event;
  if (typeof params !== "object" || !Object.values(params).some(isFactReference)) return event;
  const replaced = Object.entries(params).map(([name, given]): [string, unknown] => [
    name,
    isFactReference(given) ? read(given, { facts, reader: reader === null ? "event" : `${reader} ${name}` }) : given,
  ]);
  if (replaced.some(([, value]) => value === pending)) return pending;
  return {
    ...event,
    params: Object.fromEntries(replaced.map(([name, value]) => [name, value === missing ? undefined : value])),
  };
}

function read(
  { fact, params, path }: FactReference,
  { facts, reader }: { readonly facts: FactStore; readonly reader: string },
): unknown {
  const value = facts.value({ fact, params: params === undefined ? {} : params, key: factKey(fact, params) }, reader);
  if (value === missing || value === pending || path === undefined || path === "") return value;
  return applyPath(value, parsePath(path));
}

function isFactReference(value: unknown): value is FactReference {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "fact");
}
