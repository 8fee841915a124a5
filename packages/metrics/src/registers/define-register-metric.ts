import type { RegisterName } from "@rukun/core";
import type { MetricDefinition, RegisterMetric } from "../catalogue/metric-definition.js";
import type { MetricEntry } from "../catalogue/metric-entry.js";

/** What a register's metric says of itself; the rest of its entry is the same for all of them. */
export type RegisterEntry<Id extends string> = Omit<MetricEntry<Id>, "needs" | "roles" | "granularity" | "tier">;

/** Writes a metric of a register down with its rows' type tied to the register. */
export function defineRegisterMetric<const Id extends string, Name extends RegisterName>(
  definition: Omit<RegisterMetric<Id, Name>, "entry"> & { readonly entry: RegisterEntry<Id> },
): MetricDefinition<Id> {
  const metric: RegisterMetric<Id, Name> = {
    ...definition,
    entry: {
      ...definition.entry,
      tier: "core",
      needs: [`registers/${definition.register}`],
      roles: [],
      granularity: null,
    },
  };
  return metric;
}
