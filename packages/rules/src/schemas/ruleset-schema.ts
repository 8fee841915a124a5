import { z } from "zod";
import { type FactDeclaration, factTypes, listBoundaries, type TermList } from "../model/ruleset.js";
import type { WrittenRuleset } from "../parse/written-ruleset.js";
import { rootConditionSchema } from "./condition-schema.js";
import { countersSchema } from "./counter-schema.js";
import { exactly } from "./exactly.js";
import { ruleSchema } from "./rule-schema.js";
import { languageSchema, nameSchema, textSchema } from "./value-schemas.js";

const listSchema = /* @__PURE__ */ exactly<TermList>()(
  z.strictObject({
    language: languageSchema.exactOptional(),
    boundary: z.enum(listBoundaries).exactOptional(),
    terms: z.array(textSchema),
    allow: z.array(textSchema).exactOptional(),
    source: z.string().exactOptional(),
    reviewedBy: z.string().exactOptional(),
  }),
);

const factSchema = /* @__PURE__ */ exactly<FactDeclaration>()(
  z.strictObject({
    type: z.enum(factTypes).exactOptional(),
    cost: z.enum(["cheap", "expensive"]).exactOptional(),
    description: z.string().exactOptional(),
  }),
);

const other = /* @__PURE__ */ z.unknown().exactOptional();

/**
 * A ruleset as a file has it. `parseRuleset` judges more: how large it is, that ids are unique, and that what
 * conditions name is there; it also takes a bare array of json-rules-engine's rules.
 *
 * @example
 * rulesetSchema.safeParse({ schemaVersion: 1, id: "mine", version: "1.0.0", rules: [] }).success // => true
 */
export const rulesetSchema: z.ZodType<WrittenRuleset> = /* @__PURE__ */ exactly<WrittenRuleset>()(
  z.strictObject({
    schemaVersion: z.literal(1),
    id: nameSchema,
    version: textSchema,
    rules: z.array(ruleSchema),
    conditions: z.record(nameSchema, rootConditionSchema).exactOptional(),
    lists: z.record(nameSchema, listSchema).exactOptional(),
    thresholds: z.record(nameSchema, z.number()).exactOptional(),
    facts: z.record(nameSchema, factSchema).exactOptional(),
    counters: countersSchema.exactOptional(),
    extensions: z.record(z.string(), z.unknown()).exactOptional(),
    policies: other,
    strikes: other,
    exempt: other,
    quotas: other,
  }),
);
