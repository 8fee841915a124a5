import { z } from "zod";
import { exactly } from "../schemas/exactly.js";
import { idSchema, instantTextSchema } from "../schemas/values.js";
import { type LedgerEntry, ledgerEntryKinds } from "./ledger-entry.js";

/** Reads a {@link LedgerEntry}. Keys it does not know are left out. */
export const ledgerEntrySchema: z.ZodType<LedgerEntry> = /* @__PURE__ */ exactly<LedgerEntry>()(
  z.object({
    kind: z.enum(ledgerEntryKinds),
    memberId: idSchema,
    badgeId: idSchema.exactOptional(),
    points: z.number().exactOptional(),
    awardedAt: instantTextSchema,
    grantedAt: instantTextSchema.exactOptional(),
    evidence: z.array(idSchema),
    ruleId: idSchema,
    ruleVersion: z.string(),
    reason: z.string().exactOptional(),
  }),
);
