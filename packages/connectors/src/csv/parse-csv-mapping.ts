import { activityTypes } from "@rukun/core";
import { ConnectorError, type ConnectorIssue } from "../errors/connector-error.js";
import { createLocalClock } from "../time/local-clock.js";
import { unsafeNames } from "../json/unsafe-names.js";
import { csvMappingSchema, type CsvMapping } from "./csv-mapping.js";
import { leanZulipMapping } from "./lean-zulip.js";

/** The mappings that come with the package, by name. */
export const csvMappings: Readonly<Record<"lean-zulip", CsvMapping>> = { "lean-zulip": leanZulipMapping };

/**
 * Checks a mapping, such as one read from a JSON or YAML file, or finds a shipped one by its name.
 *
 * @throws ConnectorError `unknown-mapping`, or `invalid-mapping` with the path of each thing wrong
 * @example
 * parseCsvMapping("lean-zulip").fields.actorId // => "member_id"
 */
export function parseCsvMapping(mapping: unknown): CsvMapping {
  if (typeof mapping === "string") {
    const shipped = new Map(Object.entries(csvMappings)).get(mapping);
    if (shipped !== undefined) return shipped;
    const allowed = Object.keys(csvMappings).join(", ");
    throw new ConnectorError([{ code: "unknown-mapping", path: [], params: { found: mapping, allowed } }]);
  }
  const unsafe = unsafeAttribute(mapping);
  if (unsafe !== undefined) throw new ConnectorError([invalid(["attributes", unsafe], "the name is not allowed")]);
  const result = csvMappingSchema.safeParse(mapping);
  if (!result.success) {
    const issues = result.error.issues.map((issue) => invalid(issue.path as (string | number)[], issue.message));
    throw new ConnectorError(issues as [ConnectorIssue, ...ConnectorIssue[]]);
  }
  const { values, timestamp, constants } = result.data;
  const types = [...Object.entries(values?.type ?? {}).map(([cell, type]) => ({ path: ["values", "type", cell], type }))];
  if (constants?.type !== undefined) types.push({ path: ["constants", "type"], type: String(constants.type) });
  for (const { path, type } of types) {
    if (!(activityTypes as readonly string[]).includes(type)) {
      throw new ConnectorError([
        { code: "unknown-type", path, params: { found: type, allowed: activityTypes.join(", ") } },
      ]);
    }
  }
  try {
    if (timestamp?.timeZone !== undefined) createLocalClock(timestamp.timeZone);
  } catch {
    throw new ConnectorError([invalid(["timestamp", "timeZone"], `unknown time zone ${String(timestamp?.timeZone)}`)]);
  }
  return result.data;
}

function invalid(path: readonly (string | number)[], reason: string): ConnectorIssue {
  return { code: "invalid-mapping", path, params: { reason } };
}

/** zod leaves such a key out in silence, and its column with it. */
function unsafeAttribute(mapping: unknown): string | undefined {
  const attributes = typeof mapping === "object" && mapping !== null && "attributes" in mapping ? mapping.attributes : {};
  return unsafeNames.find((name) => Object.hasOwn(Object(attributes) as object, name));
}
