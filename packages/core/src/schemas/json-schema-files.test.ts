import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { registerNames } from "../index.js";
import {
  activitySchema,
  assessmentSchema,
  type ColumnDefinition,
  communitySchema,
  contentSchema,
  decisionSchema,
  importRecordSchemas,
  type JsonSchema,
  ledgerEntrySchema,
  measurementSchema,
  memberSchema,
  metricResultSchema,
  populationSchema,
  registerDefinitions,
  strategyProfileSchema,
  toJsonSchema,
} from "../schemas.js";

// The files in packages/core/schema are written by `npm run generate:schemas`; here they are compared, so that a
// schema cannot change without its file.
const base = "https://example.invalid/rukun/schema/core";

const types: Readonly<Record<string, readonly [schema: z.ZodType, title: string]>> = {
  activity: [activitySchema, "Activity"],
  assessment: [assessmentSchema, "Assessment"],
  community: [communitySchema, "Community"],
  content: [contentSchema, "Content to moderate"],
  decision: [decisionSchema, "Moderation decision"],
  "ledger-entry": [ledgerEntrySchema, "Ledger entry"],
  measurement: [measurementSchema, "Measurement"],
  member: [memberSchema, "Member"],
  "metric-result": [metricResultSchema, "Metric result"],
  population: [populationSchema, "Population"],
  "strategy-profile": [strategyProfileSchema, "Strategy profile"],
};

describe.each(Object.entries(types))("the type %s", (name, [schema, title]) => {
  test("has its file", async () => {
    await expectFile(name, toJsonSchema(schema, { id: idOf(name), title }));
  });
});

describe.each(registerNames)("the register %s", (name) => {
  test("has its file, with its columns' titles and explanations", async () => {
    const { schema, title, columns } = registerDefinitions[name];
    const fileName = `register-${name}`;
    const document = toJsonSchema(schema, { id: idOf(fileName), title: `A row of the register "${title.en}"` });
    const explained = { ...document, properties: withTexts(document["properties"], columns) };
    expect(Object.keys(explained.properties)).toEqual(columns.map((column) => column.name));
    await expectFile(fileName, explained);
  });
});

test("an import record has its file: one of the types it may be, named by `record`", async () => {
  const branches = Object.entries(importRecordSchemas).flatMap(([kind, schema]) => {
    const { $schema: _, $id: __, title, ...body } = toJsonSchema(schema, { id: "", title: `record: ${kind}` });
    const variants = (body["oneOf"] ?? body["anyOf"]) as JsonSchema[] | undefined;
    return (variants ?? [body]).map((variant) => labelled(variant, kind, String(title)));
  });
  await expectFile("import-record", {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: idOf("import-record"),
    title: "Import record",
    description: "What every reader yields. A record without `record` is an activity.",
    anyOf: branches,
  });
});

function labelled(variant: JsonSchema, kind: string, title: string): JsonSchema {
  const required = (variant["required"] ?? []) as string[];
  return {
    ...variant,
    title,
    properties: { record: { const: kind }, ...(variant["properties"] as object) },
    required: kind === "activity" ? required : ["record", ...required],
  };
}

function withTexts(properties: unknown, columns: readonly ColumnDefinition[]): Record<string, JsonSchema> {
  const byName = properties as Record<string, JsonSchema>;
  return Object.fromEntries(
    columns.map(({ name, title, explanation }) => [
      name,
      { title: title.en, description: explanation.en, ...byName[name] },
    ]),
  );
}

function idOf(name: string): string {
  return `${base}/${name}.schema.json`;
}

async function expectFile(name: string, document: object): Promise<void> {
  await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot(`../../schema/${name}.schema.json`);
}
