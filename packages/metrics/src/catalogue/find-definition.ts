import type { Path } from "@rukun/core";
import { distance } from "fastest-levenshtein";
import { MetricsError } from "../errors/metrics-error.js";
import { definitions } from "./definitions.js";
import type { MetricId } from "./metric-ids.js";
import type { MetricDefinition } from "./metric-definition.js";

/**
 * The definition of a metric.
 *
 * @param path - where the id was asked for
 * @throws MetricsError `unknown-metric`, with the nearest id where one is near
 */
export function findDefinition(id: string, path: Path): MetricDefinition<MetricId> {
  const definition = definitions.find(({ entry }) => entry.id === id);
  if (definition !== undefined) return definition;
  throw new MetricsError({ code: "unknown-metric", path, params: { id, nearest: nearestId(id) ?? "none" } });
}

function nearestId(wanted: string): string | undefined {
  const written = wanted.toLowerCase().slice(0, 100);
  // What begins alike was meant before what is spelt alike: `mau` is mau_28d and not dau.
  const begun = definitions.find(({ entry }) => written.length > 1 && entry.id.startsWith(written));
  if (begun !== undefined) return begun.entry.id;
  const near = definitions
    .map(({ entry }) => ({ id: entry.id, edits: distance(written, entry.id) }))
    .sort((first, second) => first.edits - second.edits)[0];
  return near !== undefined && near.edits <= Math.max(2, written.length / 2) ? near.id : undefined;
}
