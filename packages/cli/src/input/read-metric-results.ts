import { resolve } from "node:path";
import type { MetricResult } from "@rukun/core";
import { metricResultSchema, parseWith } from "@rukun/core/schemas";
import { z } from "zod";
import { readDataFile } from "./data-file.js";

const list: z.ZodType<readonly MetricResult[]> = z.array(metricResultSchema);
const printed: z.ZodType<{ readonly results: readonly MetricResult[] }> = z.strictObject({ results: list });

/** Metric results from a file: what `rukun metrics --format json` prints, or a list of results. */
export async function readMetricResults(file: string, folder: string): Promise<readonly MetricResult[]> {
  return (await readDataFile(resolve(folder, file), file)).parse((value) =>
    Array.isArray(value) ? parseWith(list, value) : parseWith(printed, value).results,
  );
}
