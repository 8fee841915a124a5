import { z } from "zod";
import { exactly } from "../schemas/exactly.js";
import { endsInOrder, idSchema, localDateSchema } from "../schemas/values.js";
import { communityRoles, type Role } from "./role.js";

/** Reads a {@link Role}. Keys it does not know are refused. */
export const roleSchema: z.ZodType<Role> = /* @__PURE__ */ exactly<Role>()(
  z
    .strictObject({
      id: idSchema,
      role: z.enum(communityRoles),
      title: z.string().exactOptional(),
      holder: z.string().exactOptional(),
      memberId: idSchema.exactOptional(),
      responsibilities: z.array(z.string().min(1)).exactOptional(),
      channelIds: z.array(idSchema).exactOptional(),
      startOn: localDateSchema.exactOptional(),
      endOn: localDateSchema.exactOptional(),
    })
    .superRefine((role, context) => {
      if (role.role === "custom" && (role.title ?? "").trim() === "") {
        context.addIssue({ code: "custom", path: ["title"], params: { code: "missing", expected: "string" } });
      }
    })
    .superRefine(endsInOrder("startOn", "endOn")),
);
