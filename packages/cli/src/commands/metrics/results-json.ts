import { canonicalJson, type MetricResult } from "@rukun/core";

/** `{"results":[…]}`, one result a line. */
export function resultsJson(results: readonly MetricResult[]): string {
  return `{"results":[\n${results.map((result) => canonicalJson(result)).join(",\n")}\n]}`;
}
