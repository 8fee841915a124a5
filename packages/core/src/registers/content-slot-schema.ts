import { z } from "zod";
import { exactly } from "../schemas/exactly.js";
import { idSchema, instantSchema, urlSchema } from "../schemas/values.js";
import { contentFormats, type ContentSlot } from "./content-slot.js";

/** Reads a {@link ContentSlot}. Keys it does not know are refused. */
export const contentSlotSchema: z.ZodType<ContentSlot> = /* @__PURE__ */ exactly<ContentSlot>()(
  z.strictObject({
    id: idSchema,
    title: z.string().min(1),
    format: z.enum(contentFormats),
    plannedAt: instantSchema,
    publishedAt: instantSchema.exactOptional(),
    channelId: idSchema.exactOptional(),
    contentId: idSchema.exactOptional(),
    url: urlSchema.exactOptional(),
    owner: z.string().exactOptional(),
    need: z.string().exactOptional(),
  }),
);
