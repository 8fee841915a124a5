import { z } from "zod";
import { populationSummarySchema } from "../community/population-schema.js";
import { exactly } from "../schemas/exactly.js";
import {
  countSchema,
  idSchema,
  instantTextSchema,
  localDateSchema,
  shareSchema,
  timeZoneSchema,
} from "../schemas/values.js";
import { granularities } from "../time/granularity.js";
import { weekStarts } from "../time/week.js";
import { type MetricResult, nullReasons } from "./metric-result.js";

/** Reads a {@link MetricResult}, such as one in a project's history. Keys it does not know are left out. */
export const metricResultSchema: z.ZodType<MetricResult> = /* @__PURE__ */ exactly<MetricResult>()(
  z.object({
    id: idSchema,
    value: z.number().nullable(),
    unit: z.string().min(1),
    reason: z.enum(nullReasons).exactOptional(),
    numerator: z.number().exactOptional(),
    denominator: z.number().exactOptional(),
    n: z.number().min(0).exactOptional(),
    period: z.object({ from: localDateSchema, to: localDateSchema }),
    asOf: instantTextSchema,
    timeZone: timeZoneSchema,
    weekStart: z.enum(weekStarts),
    granularity: z.enum(granularities).exactOptional(),
    source: z.enum(["computed", "manual"]),
    interval: z
      .object({ low: z.number(), high: z.number(), method: z.string().min(1), level: shareSchema })
      .exactOptional(),
    exactness: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("exact") }),
      z.object({ kind: z.literal("sketch"), method: z.string().min(1), standardError: z.number().min(0) }),
    ]),
    population: populationSummarySchema,
    inferredShare: shareSchema.exactOptional(),
    series: z
      .array(
        z.object({
          start: localDateSchema,
          value: z.number().nullable(),
          reason: z.enum(nullReasons).exactOptional(),
          numerator: z.number().exactOptional(),
          denominator: z.number().exactOptional(),
          complete: z.boolean(),
        }),
      )
      .exactOptional(),
    cohorts: z
      .array(
        z.object({
          start: localDateSchema,
          size: countSchema,
          values: z.array(z.number()),
          mature: z.array(z.boolean()),
        }),
      )
      .exactOptional(),
    topShares: z.record(z.string(), z.number()).exactOptional(),
    heatmap: z
      .array(z.object({ weekday: z.int().min(1).max(7), hour: z.int().min(0).max(23), value: z.number() }))
      .exactOptional(),
    median: z.number().nullable().exactOptional(),
    naive: z.object({ median: z.number().nullable(), mean: z.number().nullable() }).exactOptional(),
    answeredWithin: z.record(z.string(), z.number().nullable()).exactOptional(),
  }),
);
