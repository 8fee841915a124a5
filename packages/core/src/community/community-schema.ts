import { z } from "zod";
import { exactly } from "../schemas/exactly.js";
import { countrySchema, idSchema, localeSchema, timeZoneSchema } from "../schemas/values.js";
import { weekStarts } from "../time/week.js";
import type { Community } from "./community.js";

/** Reads a {@link Community}, which people write by hand: keys it does not know are refused. */
export const communitySchema: z.ZodType<Community> = /* @__PURE__ */ exactly<Community>()(
  z.strictObject({
    id: idSchema,
    name: z.string().min(1),
    timeZone: timeZoneSchema,
    weekStart: z.enum(weekStarts).exactOptional(),
    locale: localeSchema.exactOptional(),
    country: countrySchema.exactOptional(),
  }),
);
