import { z } from "zod";
import { exactly } from "../schemas/exactly.js";
import { endsInOrder, idSchema, localDateSchema, urlSchema } from "../schemas/values.js";
import type { Review } from "./review.js";

/** Reads a {@link Review}. Keys it does not know are refused. */
export const reviewSchema: z.ZodType<Review> = /* @__PURE__ */ exactly<Review>()(
  z
    .strictObject({
      id: idSchema,
      heldOn: localDateSchema,
      periodStart: localDateSchema.exactOptional(),
      periodEnd: localDateSchema.exactOptional(),
      findings: z.string().exactOptional(),
      url: urlSchema.exactOptional(),
      author: z.string().exactOptional(),
      metricIds: z.array(idSchema).exactOptional(),
    })
    .superRefine(endsInOrder("periodStart", "periodEnd")),
);
