import { z } from "zod";
import { exactly } from "../schemas/exactly.js";
import { idSchema, localDateSchema, urlSchema } from "../schemas/values.js";
import type { Channel } from "./channel.js";

/** Reads a {@link Channel}. Keys it does not know are left out. */
export const channelSchema: z.ZodType<Channel> = /* @__PURE__ */ exactly<Channel>()(
  z.object({
    id: idSchema,
    name: z.string().exactOptional(),
    platform: z.string().exactOptional(),
    purpose: z.string().exactOptional(),
    owner: z.string().exactOptional(),
    url: urlSchema.exactOptional(),
    closedOn: localDateSchema.exactOptional(),
  }),
);
