import { z } from "zod";
import type { Localized } from "./localized.js";

/** zod schema of {@link Localized}: at least one language, no empty text. */
export const localizedSchema: z.ZodType<Localized> = z.record(
  z.string().min(2).max(35),
  z.string().regex(/\S/).max(5000),
);
