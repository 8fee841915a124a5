import { z } from "zod";
import { exactly } from "../schemas/exactly.js";
import { idSchema, localDateSchema, localeSchema, urlSchema } from "../schemas/values.js";
import { type Guideline, guidelineTopics } from "./guideline.js";

/** Reads a {@link Guideline}. Keys it does not know are refused. */
export const guidelineSchema: z.ZodType<Guideline> = /* @__PURE__ */ exactly<Guideline>()(
  z.strictObject({
    id: idSchema,
    title: z.string().min(1),
    topics: z.array(z.enum(guidelineTopics)).min(1),
    text: z.string().exactOptional(),
    url: urlSchema.exactOptional(),
    languages: z.array(localeSchema).exactOptional(),
    owner: z.string().exactOptional(),
    publishedOn: localDateSchema.exactOptional(),
    reviewedOn: localDateSchema.exactOptional(),
  }),
);
