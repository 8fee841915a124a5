import { toJsonSchema } from "@rukun/core/schemas";
import { expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import { projectSchema } from "./project-schema.js";
import type { Project } from "./project.js";

// `npx vitest run packages/cli -u` writes it anew.
test("the shipped JSON Schema is the schema's", async () => {
  const label = { id: "https://example.invalid/rukun/schema/cli/project.schema.json", title: "A Rukun project file" };
  const text = `${JSON.stringify(toJsonSchema(projectSchema, label), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot("../../schema/project.schema.json");
});

test("the schema reads what the type says", () => {
  expectTypeOf<z.output<typeof projectSchema>>().toEqualTypeOf<Project>();
});
