import { type ActivityField, activityFields, activityTypes, type AttributeValue, type TimeZone } from "@rukun/core";
import { timeZoneSchema } from "@rukun/core/schemas";
import { z } from "zod";

/** A field of an activity that one column can fill: any but the attributes, which have a column each. */
export type MappedField = Exclude<ActivityField, "attributes">;

/** Every {@link MappedField}. */
export const mappedFields: readonly MappedField[] = /* @__PURE__ */ activityFields.filter(
  (name) => name !== "attributes",
);

/** How the times of a column are written. */
export interface TimestampFormat {
  /** `iso`: ISO 8601; `seconds` and `milliseconds`: since 1970-01-01T00:00:00Z. */
  readonly format: "iso" | "seconds" | "milliseconds";
  /** The IANA time zone of times without an offset; without it, such times are refused. */
  readonly timeZone?: TimeZone;
}

/** A column kept as an attribute. */
export interface AttributeColumn {
  /** The column's name. */
  readonly column: string;
  /** What its cells are; an empty cell gives no attribute. `1`, `true`, `yes` and `0`, `false`, `no` are booleans. */
  readonly type: "string" | "number" | "boolean";
}

/**
 * How the rows of a CSV file become activities: data, so that it can stand in a JSON or YAML file.
 *
 * @example
 * const mapping: CsvMapping = {
 *   schemaVersion: 1,
 *   name: "forum",
 *   fields: { id: "post_id", type: "kind", actorId: "user", occurredAt: "created", threadId: "topic" },
 *   values: { type: { opening: "post", answer: "reply" } },
 *   constants: { communityId: "forum" },
 *   timestamp: { format: "iso", timeZone: "Asia/Jakarta" },
 *   attributes: { likes: { column: "likes", type: "number" } },
 * };
 */
export interface CsvMapping {
  /** The version of this format. */
  readonly schemaVersion: 1;
  /** What it is called. */
  readonly name: string;
  /** The column of each field. `id`, `type`, `actorId` and `occurredAt` need one, or a constant. */
  readonly fields: Readonly<Partial<Record<MappedField, string>>>;
  /** Fields that are the same in every row. */
  readonly constants?: Readonly<Partial<Record<MappedField, AttributeValue>>>;
  /** What a cell means, by field and cell, such as `{ type: { topic: "post" } }`. Other cells are taken as they are. */
  readonly values?: Readonly<Partial<Record<MappedField, Readonly<Record<string, string>>>>>;
  /** How times are written; ISO 8601 with an offset when absent. */
  readonly timestamp?: TimestampFormat;
  /** Columns to keep as attributes, by the attribute's name. Columns that are named nowhere are left out. */
  readonly attributes?: Readonly<Record<string, AttributeColumn>>;
}

/** The fields that no activity is without. */
export const requiredFields = ["id", "type", "actorId", "occurredAt"] as const;

const field = z.enum(mappedFields);
const column = z.string().min(1);
const typeNames = z.enum(activityTypes);
const meanings = z.record(z.string(), z.string());

/** The schema of {@link CsvMapping}. */
export const csvMappingSchema: z.ZodType<CsvMapping> = /* @__PURE__ */ z
  .strictObject({
    schemaVersion: z.literal(1),
    name: z.string().min(1),
    fields: z.partialRecord(field, column),
    constants: z.partialRecord(field, z.union([z.string(), z.number(), z.boolean(), z.null()])).exactOptional(),
    values: z.partialRecord(field, meanings).exactOptional(),
    timestamp: z
      .strictObject({ format: z.enum(["iso", "seconds", "milliseconds"]), timeZone: timeZoneSchema.exactOptional() })
      .exactOptional(),
    attributes: z
      .record(z.string().min(1), z.strictObject({ column, type: z.enum(["string", "number", "boolean"]) }))
      .exactOptional(),
  })
  .superRefine(({ fields, constants, values }, context) => {
    const refuse = (path: string[], params: Record<string, unknown>): void => {
      context.addIssue({ code: "custom", path, params });
    };
    for (const name of requiredFields) {
      if (fields[name] === undefined && constants?.[name] === undefined) {
        refuse(["fields", name], { code: "missing", expected: "string" });
      }
    }
    // What a type is translated to, or always is, must be one; a cell that is one already needs no translation.
    const types = Object.entries(values?.type ?? {}).map(([cell, type]) => ({ path: ["values", "type", cell], type }));
    if (constants?.type !== undefined) types.push({ path: ["constants", "type"], type: String(constants.type) });
    for (const { path, type } of types) {
      if (!typeNames.safeParse(type).success) refuse(path, { code: "unknown-type", found: type });
    }
  });
