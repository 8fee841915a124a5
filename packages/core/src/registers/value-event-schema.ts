import { z } from "zod";
import { exactly } from "../schemas/exactly.js";
import { currencySchema, idSchema, instantSchema } from "../schemas/values.js";
import type { ValueEvent } from "./value-event.js";

/** Reads a {@link ValueEvent}. Keys it does not know are refused. */
export const valueEventSchema: z.ZodType<ValueEvent> = /* @__PURE__ */ exactly<ValueEvent>()(
  z.strictObject({
    id: idSchema,
    occurredAt: instantSchema,
    amount: z.number(),
    currency: currencySchema,
    memberId: idSchema.exactOptional(),
    source: z.string().exactOptional(),
    code: z.string().exactOptional(),
  }),
);
