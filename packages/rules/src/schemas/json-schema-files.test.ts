import { toJsonSchema } from "@rukun/core/schemas";
import { expect, test } from "vitest";
import type { z } from "zod";
import { conditionSchema, jsonRulesEngineRuleSchema, ruleSchema, rulesetSchema } from "../schemas.js";

// The files in packages/rules/schema are written by `npm run generate:schemas`; here they are compared, so that a
// schema cannot change without its file.
const base = "https://example.invalid/rukun/schema/rules";

const types: Readonly<Record<string, readonly [schema: z.ZodType, title: string]>> = {
  condition: [conditionSchema, "Condition"],
  "json-rules-engine-rule": [jsonRulesEngineRuleSchema, "Rule of json-rules-engine"],
  rule: [ruleSchema, "Rule"],
  ruleset: [rulesetSchema, "Ruleset"],
};

test.each(Object.entries(types))("the type %s has its file", async (name, [schema, title]) => {
  const document = toJsonSchema(schema, { id: `${base}/${name}.schema.json`, title });
  await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot(`../../schema/${name}.schema.json`);
});
