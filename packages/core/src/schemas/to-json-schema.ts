import { z } from "zod";

/** A JSON Schema document or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** How a JSON Schema names itself. */
export interface JsonSchemaLabel {
  /** Its `$id`: a URL that names it for good. */
  readonly id: string;
  /** What it describes, in a few words. */
  readonly title: string;
  /** What else its reader should know. */
  readonly description?: string;
}

/**
 * Writes a zod schema as a JSON Schema (draft 2020-12) of the input it takes, for editors and for programs in other
 * languages. What JSON Schema cannot say, such as that a period ends after it begins, is left out: the zod schema
 * stays the judge.
 *
 * @example
 * toJsonSchema(z.strictObject({ id: z.string() }), { id: "https://example.org/x.schema.json", title: "X" })["required"]
 * // => ["id"]
 */
export function toJsonSchema(schema: z.ZodType, label: JsonSchemaLabel): JsonSchema {
  const { $schema, ...body } = z.toJSONSchema(schema, { target: "draft-2020-12", io: "input", unrepresentable: "any" });
  const { id, ...words } = label;
  return { $schema, $id: id, ...words, ...body };
}
