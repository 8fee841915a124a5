import { z } from "zod";
import { exactly } from "../schemas/exactly.js";
import { endsInOrder, idSchema, localDateSchema } from "../schemas/values.js";
import { businessGoals, type Goal } from "./goal.js";

/** Reads a {@link Goal}. Keys it does not know are refused. */
export const goalSchema: z.ZodType<Goal> = /* @__PURE__ */ exactly<Goal>()(
  z
    .strictObject({
      id: idSchema,
      title: z.string().min(1),
      owner: z.string().exactOptional(),
      businessGoal: z.enum(businessGoals).exactOptional(),
      relevance: z.string().exactOptional(),
      feasibility: z.string().exactOptional(),
      metricId: z.string().exactOptional(),
      unit: z.string().exactOptional(),
      baseline: z.number().exactOptional(),
      target: z.number().exactOptional(),
      current: z.number().exactOptional(),
      currentOn: localDateSchema.exactOptional(),
      startOn: localDateSchema.exactOptional(),
      dueOn: localDateSchema.exactOptional(),
    })
    .superRefine(endsInOrder("startOn", "dueOn")),
);
