import { toJsonSchema } from "@rukun/core/schemas";
import { expect, test } from "vitest";
import { scoringProfileSchema } from "../profiles/parse-scoring-profile.js";
import { rubricSchema } from "./rubric-schema.js";

// `npx vitest run packages/scorer -u` writes the files anew.
test.each([
  { name: "rubric", title: "Rubric", schema: rubricSchema },
  { name: "scoring-profile", title: "Scoring profile", schema: scoringProfileSchema },
])("schema/$name.schema.json is what the zod schema says", async ({ name, title, schema }) => {
  const id = `https://example.invalid/rukun/schema/scorer/${name}.schema.json`;
  const document = toJsonSchema(schema, { id, title });
  await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot(`../../schema/${name}.schema.json`);
});
