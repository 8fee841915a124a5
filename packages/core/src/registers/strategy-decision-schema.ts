import { z } from "zod";
import { exactly } from "../schemas/exactly.js";
import { endsInOrder, idSchema, localDateSchema } from "../schemas/values.js";
import { type StrategyDecision, strategyOutcomes } from "./strategy-decision.js";

/** Reads a {@link StrategyDecision}. Keys it does not know are refused. */
export const strategyDecisionSchema: z.ZodType<StrategyDecision> = /* @__PURE__ */ exactly<StrategyDecision>()(
  z
    .strictObject({
      id: idSchema,
      decidedOn: localDateSchema,
      title: z.string().min(1),
      basis: z.string().exactOptional(),
      reviewId: idSchema.exactOptional(),
      owner: z.string().exactOptional(),
      metricId: z.string().exactOptional(),
      unit: z.string().exactOptional(),
      before: z.number().exactOptional(),
      after: z.number().exactOptional(),
      verifiedOn: localDateSchema.exactOptional(),
      outcome: z.enum(strategyOutcomes).exactOptional(),
    })
    .superRefine(endsInOrder("decidedOn", "verifiedOn")),
);
