import { z } from "zod";
import { exactly } from "../schemas/exactly.js";
import { countSchema, endsInOrder, idSchema, localDateSchema } from "../schemas/values.js";
import type { Measurement } from "./measurement.js";

/** Reads a {@link Measurement}. Keys it does not know are left out. */
export const measurementSchema: z.ZodType<Measurement> = /* @__PURE__ */ exactly<Measurement>()(
  z
    .object({
      metricId: idSchema,
      start: localDateSchema,
      end: localDateSchema,
      value: z.number(),
      n: countSchema.exactOptional(),
      unit: z.string().min(1).exactOptional(),
      source: z.string().min(1),
    })
    .superRefine(endsInOrder("start", "end")),
);
