import { isForbiddenKey } from "../schemas/forbidden-keys.js";
import { isInstant } from "../time/is-instant.js";
import { type Activity, activityTypes } from "./activity.js";
import { activityFields } from "./activity-fields.js";

const types: ReadonlySet<unknown> = /* @__PURE__ */ new Set(activityTypes);

/**
 * Checks by hand what the schema checks, key by key in one pass, since it is asked of every line of every export.
 *
 * @returns the record itself; a copy without the keys that the model does not have; or `undefined` for what only
 *   the schema can judge: whatever is wrong or unusual
 * @internal
 */
export function readActivity(record: unknown): Activity | undefined {
  if (typeof record !== "object" || record === null || Array.isArray(record)) return undefined;
  const candidate = record as Record<string, unknown>;
  const { type } = candidate;
  if (!types.has(type) || !Object.hasOwn(record, "type")) return undefined;
  let required = 0;
  let hasOther = false;
  for (const key in candidate) {
    if (!Object.hasOwn(candidate, key)) return undefined;
    const value = candidate[key];
    switch (key) {
      case "id":
      case "actorId":
        if (!isId(value)) return undefined;
        required++;
        break;
      case "occurredAt":
        if (!isInstant(value)) return undefined;
        required++;
        break;
      case "type":
        break;
      case "communityId":
      case "channelId":
      case "threadId":
      case "objectId":
      case "targetId":
      case "replyToId":
        if (!isId(value)) return undefined;
        break;
      case "text":
      case "lang":
        if (typeof value !== "string") return undefined;
        break;
      case "inferred":
        if (typeof value !== "boolean") return undefined;
        break;
      case "value":
        if (!isValueOf(type, value)) return undefined;
        break;
      case "currency":
        if (type !== "purchase" || !isCurrency(value)) return undefined;
        break;
      case "attributes":
        if (!isAttributes(value)) return undefined;
        break;
      default:
        if (isForbiddenKey(key) || typeof value === "object") return undefined;
        hasOther = true;
    }
  }
  if (required !== 3) return undefined;
  return hasOther ? known(candidate) : (record as Activity);
}

/** A copy with the fields of the model alone. */
function known(record: Readonly<Record<string, unknown>>): Activity {
  const copy: Record<string, unknown> = {};
  for (const field of activityFields) if (Object.hasOwn(record, field)) copy[field] = record[field];
  return copy as unknown as Activity;
}

function isId(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function isValueOf(type: unknown, value: unknown): boolean {
  if (typeof value !== "number" || !Number.isFinite(value)) return false;
  return type === "purchase" || type === "survey" || (type === "read" && value >= 0);
}

function isCurrency(value: unknown): boolean {
  return typeof value === "string" && /^[A-Z]{3}$/.test(value);
}

function isAttributes(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return false;
  for (const key in value) {
    if (isForbiddenKey(key)) return false;
    const attribute = (value as Record<string, unknown>)[key];
    switch (typeof attribute) {
      case "string":
      case "boolean":
        break;
      case "number":
        if (!Number.isFinite(attribute)) return false;
        break;
      default:
        if (attribute !== null) return false;
    }
  }
  return true;
}
