import { definitions } from "./definitions.js";
import type { MetricId } from "./metric-ids.js";
import type { MetricEntry } from "./metric-entry.js";

/**
 * Every metric this package computes, with what it means, how it is computed and what to keep in mind: what
 * documentation, lists and reports are made of.
 *
 * @example
 * metricCatalogue.find(({ id }) => id === "mau_28d")?.unit // => "members"
 */
export const metricCatalogue: readonly MetricEntry<MetricId>[] = /* @__PURE__ */ definitions.map(({ entry }) => entry);
