import { z } from "zod";
import { exactly } from "../schemas/exactly.js";
import { endsInOrder, idSchema, localDateSchema } from "../schemas/values.js";
import { businessGoals } from "./goal.js";
import type { Kpi } from "./kpi.js";

/** Reads a {@link Kpi}. Keys it does not know are refused. */
export const kpiSchema: z.ZodType<Kpi> = /* @__PURE__ */ exactly<Kpi>()(
  z
    .strictObject({
      id: idSchema,
      name: z.string().exactOptional(),
      metricId: z.string().exactOptional(),
      unit: z.string().exactOptional(),
      owner: z.string().exactOptional(),
      businessGoal: z.enum(businessGoals).exactOptional(),
      target: z.number().exactOptional(),
      periodStart: localDateSchema.exactOptional(),
      periodEnd: localDateSchema.exactOptional(),
      value: z.number().exactOptional(),
      recordedOn: localDateSchema.exactOptional(),
    })
    .superRefine(endsInOrder("periodStart", "periodEnd")),
);
