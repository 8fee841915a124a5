import { z } from "zod";
import { exactly } from "../schemas/exactly.js";
import { countSchema, idSchema } from "../schemas/values.js";
import { type Population, populationRoles, type PopulationSummary } from "./population.js";

/** Reads a {@link Population}, which people write by hand: keys it does not know are refused. */
export const populationSchema: z.ZodType<Population> = /* @__PURE__ */ exactly<Population>()(
  z.strictObject({
    id: idSchema,
    version: z.string().min(1),
    staff: z.array(idSchema).exactOptional(),
    bots: z.array(idSchema).exactOptional(),
    system: z.array(idSchema).exactOptional(),
    excluded: z.array(idSchema).exactOptional(),
  }),
);

/** Reads a {@link PopulationSummary}. */
export const populationSummarySchema: z.ZodType<PopulationSummary> = /* @__PURE__ */ exactly<PopulationSummary>()(
  z.object({
    id: idSchema,
    version: z.string().min(1),
    roles: z.array(z.enum(populationRoles)),
    leftOut: z.object({ staff: countSchema, bots: countSchema, system: countSchema, excluded: countSchema }),
  }),
);
