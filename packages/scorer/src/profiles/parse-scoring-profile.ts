import { parseWith } from "@rukun/core/schemas";
import { z } from "zod";
import { localizedSchema } from "../rubric/localized-schema.js";
import type { ScoringProfile } from "./scoring-profile.js";

const id: z.ZodString = /* @__PURE__ */ z.string().min(1).max(100);

/** zod schema of {@link ScoringProfile}. A window may only widen and a sample only shrink: nothing is made harder. */
export const scoringProfileSchema: z.ZodType<ScoringProfile> = /* @__PURE__ */ z.strictObject({
  schemaVersion: z.literal(1),
  id,
  title: localizedSchema,
  description: localizedSchema,
  windowFactor: z.number().min(1).max(10).exactOptional(),
  sample: z.strictObject({ divisor: z.number().min(1).max(100), floor: z.int().min(1) }).exactOptional(),
  acceptsInferred: z.array(id).exactOptional(),
  cannotKnow: z.array(z.strictObject({ metric: id, howToRecord: localizedSchema })).exactOptional(),
});

/**
 * Reads a scoring profile of your own.
 *
 * @param input - parsed JSON or YAML
 * @throws InputError with every issue found
 * @example
 * parseScoringProfile({
 *   schemaVersion: 1,
 *   id: "seasonal",
 *   title: { en: "Seasonal community" },
 *   description: { en: "Figures cover a whole year." },
 *   windowFactor: 4,
 * }).windowFactor // => 4
 */
export function parseScoringProfile(input: unknown, options: { readonly file?: string } = {}): ScoringProfile {
  return parseWith(scoringProfileSchema, input, options);
}
