import { z } from "zod";
import { exactly } from "../schemas/exactly.js";
import { currencySchema, idSchema, instantSchema } from "../schemas/values.js";
import { type Activity, activityTypes, type PlainActivity } from "./activity.js";

/** Types without fields of their own. */
const plainTypes = activityTypes.filter(
  (type): type is PlainActivity["type"] => !["post", "reply", "read", "purchase", "survey"].includes(type),
);

const base = {
  id: idSchema,
  actorId: idSchema,
  occurredAt: instantSchema,
  communityId: idSchema.exactOptional(),
  channelId: idSchema.exactOptional(),
  threadId: idSchema.exactOptional(),
  objectId: idSchema.exactOptional(),
  targetId: idSchema.exactOptional(),
  replyToId: idSchema.exactOptional(),
  text: z.string().exactOptional(),
  lang: z.string().exactOptional(),
  inferred: z.boolean().exactOptional(),
  attributes: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).exactOptional(),
};

const none = z.never().exactOptional();

/**
 * Reads an {@link Activity}. Keys it does not know are left out: what a source knows beyond the model belongs in
 * `attributes`. To read many, `parseActivity` gives the same answers faster.
 */
export const activitySchema: z.ZodType<Activity> = /* @__PURE__ */ exactly<Activity>()(
  z.discriminatedUnion("type", [
    z.object({ ...base, type: z.literal("post"), value: none, currency: none }),
    z.object({ ...base, type: z.literal("reply"), value: none, currency: none }),
    z.object({ ...base, type: z.literal("read"), value: z.number().min(0).exactOptional(), currency: none }),
    z.object({
      ...base,
      type: z.literal("purchase"),
      value: z.number().exactOptional(),
      currency: currencySchema.exactOptional(),
    }),
    z.object({ ...base, type: z.literal("survey"), value: z.number().exactOptional(), currency: none }),
    z.object({ ...base, type: z.enum(plainTypes), value: none, currency: none }),
  ]),
);
