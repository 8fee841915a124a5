import { z } from "zod";
import { exactly } from "../schemas/exactly.js";
import { countSchema, idSchema, instantSchema } from "../schemas/values.js";
import type { Member } from "./member.js";

/** Reads a {@link Member}. Keys it does not know are left out. */
export const memberSchema: z.ZodType<Member> = /* @__PURE__ */ exactly<Member>()(
  z.object({
    id: idSchema,
    name: z.string().exactOptional(),
    joinedAt: instantSchema.exactOptional(),
    firstSeenAt: instantSchema.exactOptional(),
    leftAt: instantSchema.exactOptional(),
    roles: z.array(z.string()).exactOptional(),
    isBot: z.boolean().exactOptional(),
    isStaff: z.boolean().exactOptional(),
    isSystem: z.boolean().exactOptional(),
    isMinor: z.boolean().exactOptional(),
    trustLevel: countSchema.exactOptional(),
    optOut: z.boolean().exactOptional(),
  }),
);
