import { safeParseWith } from "@rukun/core/schemas";
import { connectorCatalogue, ConnectorError } from "../errors/connector-error.js";
import { csvMappingSchema, type CsvMapping } from "./csv-mapping.js";
import { leanZulipMapping } from "./lean-zulip.js";

/** The mappings that come with the package, by name. */
export const csvMappings: Readonly<Record<"lean-zulip", CsvMapping>> = { "lean-zulip": leanZulipMapping };

/**
 * Checks a mapping, such as one read from a JSON or YAML file, or finds a shipped one by its name.
 *
 * @throws ConnectorError `unknown-mapping`, or each thing wrong with its path
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
  const result = safeParseWith(csvMappingSchema, mapping, { catalogue: connectorCatalogue });
  if (!result.success) throw new ConnectorError(result.error.issues);
  return result.data;
}
