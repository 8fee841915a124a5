import { z } from "zod";
import { exactly } from "../schemas/exactly.js";
import { countSchema, idSchema, instantSchema } from "../schemas/values.js";
import { type Content, contentKinds } from "./content.js";

/** Reads a {@link Content}. Keys it does not know are left out. */
export const contentSchema: z.ZodType<Content> = /* @__PURE__ */ exactly<Content>()(
  z.object({
    id: idSchema,
    authorId: idSchema,
    createdAt: instantSchema,
    text: z.string(),
    communityId: idSchema.exactOptional(),
    channelId: idSchema.exactOptional(),
    threadId: idSchema.exactOptional(),
    kind: z.enum(contentKinds).exactOptional(),
    lang: z.string().exactOptional(),
    author: z.record(z.string(), z.unknown()).exactOptional(),
    attachments: z
      .array(
        z.object({
          type: z.string().min(1),
          name: z.string().exactOptional(),
          hash: z.string().exactOptional(),
          size: countSchema.exactOptional(),
        }),
      )
      .exactOptional(),
    previousText: z.string().exactOptional(),
    thread: z.object({ state: z.string().exactOptional(), createdAt: instantSchema.exactOptional() }).exactOptional(),
    reports: z
      .array(
        z.object({
          reporterId: idSchema.exactOptional(),
          createdAt: instantSchema.exactOptional(),
          reason: z.string().exactOptional(),
        }),
      )
      .exactOptional(),
    device: z.record(z.string(), z.unknown()).exactOptional(),
    label: z.union([z.string(), z.boolean()]).exactOptional(),
    weight: z.number().gt(0).exactOptional(),
  }),
);
