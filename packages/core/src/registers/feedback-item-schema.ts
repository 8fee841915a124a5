import { z } from "zod";
import { exactly } from "../schemas/exactly.js";
import { endsInOrder, idSchema, instantSchema, localDateSchema } from "../schemas/values.js";
import { type FeedbackItem, feedbackMethods, feedbackSentiments } from "./feedback-item.js";

/** Reads a {@link FeedbackItem}. Keys it does not know are refused. */
export const feedbackItemSchema: z.ZodType<FeedbackItem> = /* @__PURE__ */ exactly<FeedbackItem>()(
  z
    .strictObject({
      id: idSchema,
      receivedAt: instantSchema,
      method: z.enum(feedbackMethods),
      summary: z.string().min(1),
      sentiment: z.enum(feedbackSentiments).exactOptional(),
      isActionable: z.boolean().exactOptional(),
      memberId: idSchema.exactOptional(),
      channelId: idSchema.exactOptional(),
      answeredAt: instantSchema.exactOptional(),
      outcome: z.string().exactOptional(),
      change: z.string().exactOptional(),
      announcedOn: localDateSchema.exactOptional(),
      owner: z.string().exactOptional(),
    })
    .superRefine(endsInOrder("receivedAt", "answeredAt")),
);
