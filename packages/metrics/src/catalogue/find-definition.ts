import { nearest, type Path } from "@rukun/core";
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

function nearestId(wanted: string): MetricId | undefined {
  const written = wanted.toLowerCase();
  // The area before the dot is easily left out: `reply_coverage_7d`.
  const ids = new Map(
    definitions.flatMap(({ entry: { id } }) => [[id, id] as const, [id.slice(id.indexOf(".") + 1), id] as const]),
  );
  const names = [...ids.keys()];
  // What begins alike was meant before what is spelt alike: `mau` is mau_28d and not dau.
  const begun = written.length > 1 ? names.find((name) => name.startsWith(written)) : undefined;
  return ids.get(begun ?? nearest(written, names) ?? "");
}
