import { activityTypes, type Activity, type ActivityType, type AttributeValue, type ImportRecord } from "@rukun/core";
import type { ParserContext } from "../reading/record-parser.js";
import { compileTimestamp } from "../time/compile-timestamp.js";
import { requiredFields, type ActivityField, type AttributeColumn, type CsvMapping } from "./csv-mapping.js";
import type { CsvRowHandler } from "./csv-parser.js";
import { parseAttributes } from "./parse-attributes.js";
import { unguardFormula } from "./formula-guard.js";

/** A mapping, and what only the package's own CSV has. */
export interface CompiledMapping extends CsvMapping {
  /** The column that holds attributes as a JSON object. */
  readonly attributesColumn?: string;
  /** Whether cells are written with a guard against formulas, to be taken off. */
  readonly guarded?: boolean;
  /** Whether times stay as they are written. */
  readonly keepTimestamps?: boolean;
}

/** Optional fields that hold plain text, in the order they are given to an activity. */
const plainFields = ["communityId", "channelId", "threadId", "objectId", "targetId", "replyToId", "lang", "currency"] as const;

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
type MutableActivity = Mutable<Extract<ImportRecord, { record: "activity" }>> & { value?: number; currency?: string };

/** What gives a field its text: a column, or the same text for every row. */
interface FieldSource {
  readonly column: string;
  readonly index: number;
  readonly constant: string;
  readonly values: ReadonlyMap<string, string> | undefined;
}

/** Turns a mapping and a header into the function that makes an activity of a row. */
export function compileMapping(
  mapping: CompiledMapping,
  columns: readonly string[],
  context: ParserContext<ImportRecord>,
): CsvRowHandler {
  const positions = new Map(columns.map((column, index) => [column, index]));
  const source = (field: ActivityField): FieldSource => {
    const column = mapping.fields[field];
    const constant = mapping.constants?.[field];
    const values = mapping.values?.[field];
    return {
      column: column ?? field,
      index: column === undefined ? -1 : (positions.get(column) ?? -1),
      constant: constant === undefined || constant === null ? "" : String(constant),
      values: values === undefined ? undefined : new Map(Object.entries(values)),
    };
  };
  const [id, type, actor, occurredAt] = requiredFields.map(source) as [FieldSource, FieldSource, FieldSource, FieldSource];
  const plain = plainFields.map((field) => ({ field, from: source(field) })).filter(({ from }) => isFilled(from));
  const text = source("text");
  const value = source("value");
  const inferred = source("inferred");
  const attributes = Object.entries(mapping.attributes ?? {})
    .map(([name, column]) => ({ name, ...column, index: positions.get(column.column) ?? -1 }))
    .filter(({ index }) => index !== -1);
  const attributesIndex = mapping.attributesColumn === undefined ? -1 : (positions.get(mapping.attributesColumn) ?? -1);
  const types = new Map<string, ActivityType>(activityTypes.map((name) => [name, name]));
  for (const [cell, meaning] of type.values ?? []) {
    const known = types.get(meaning);
    if (known !== undefined) types.set(cell, known);
  }
  const parseTime = compileTimestamp(mapping.timestamp ?? { format: "iso" }, mapping.keepTimestamps === true);
  const guarded = mapping.guarded === true;

  return (fields, line, quoted) => {
    const read = (from: FieldSource): string => {
      let cell = from.index === -1 ? from.constant : (fields[from.index] ?? "");
      if (guarded) cell = unguardFormula(cell);
      return from.values === undefined ? cell : (from.values.get(cell) ?? cell);
    };
    const idText = read(id);
    const actorText = read(actor);
    if (idText === "" || actorText === "") {
      const column = idText === "" ? id.column : actor.column;
      context.report({ code: "missing", line, path: [column], params: { expected: "string" } });
      return;
    }
    const typeCell = type.index === -1 ? type.constant : (fields[type.index] ?? "");
    const activityType = types.get(typeCell);
    if (activityType === undefined) {
      context.report({ code: "unknown-type", line, path: [type.column], params: { found: typeCell } });
      return;
    }
    const timeText = read(occurredAt);
    const instant = parseTime(timeText);
    if (instant === undefined) {
      const params = { found: timeText, expected: parseTime.expected };
      context.report({ code: "invalid-time", line, path: [occurredAt.column], params });
      return;
    }
    const activity: MutableActivity = {
      record: "activity",
      id: idText,
      type: activityType,
      actorId: actorText,
      occurredAt: instant,
    };
    for (const { field, from } of plain) {
      const cell = read(from);
      if (cell !== "") activity[field] = cell;
    }
    if (isFilled(text)) {
      const cell = read(text);
      if (cell !== "" || (quoted && fields[text.index] === "")) activity.text = cell;
    }
    if (isFilled(value)) {
      const cell = read(value);
      const number = toNumber(cell);
      if (cell !== "" && number === undefined) return invalid(value.column, cell, "number", line);
      if (number !== undefined) activity.value = number;
    }
    if (isFilled(inferred)) {
      const cell = read(inferred);
      const boolean = toBoolean(cell);
      if (cell !== "" && boolean === undefined) return invalid(inferred.column, cell, "boolean", line);
      if (boolean !== undefined) activity.inferred = boolean;
    }
    if (attributes.length > 0) {
      const kept: Record<string, AttributeValue> = {};
      for (const attribute of attributes) {
        const cell = fields[attribute.index] ?? "";
        if (cell === "") continue;
        const converted = convert(cell, attribute.type);
        if (converted === undefined) return invalid(attribute.column, cell, attribute.type, line);
        kept[attribute.name] = converted;
      }
      activity.attributes = kept;
    } else if (attributesIndex !== -1) {
      const cell = fields[attributesIndex] ?? "";
      const parsed = cell === "" ? undefined : parseAttributes(cell);
      if (parsed === null) return invalid(mapping.attributesColumn as string, cell, "attributes", line);
      if (parsed !== undefined) activity.attributes = parsed;
    }
    context.emit(activity as { record: "activity" } & Activity);
  };

  function invalid(column: string, cell: string, expected: string, line: number): void {
    context.report({ code: "invalid-cell", line, path: [column], params: { found: cell, expected } });
  }
}

function isFilled(from: FieldSource): boolean {
  return from.index !== -1 || from.constant !== "";
}

function convert(cell: string, type: AttributeColumn["type"]): AttributeValue | undefined {
  if (type === "string") return cell;
  return type === "number" ? toNumber(cell) : toBoolean(cell);
}

function toNumber(cell: string): number | undefined {
  const number = Number(cell);
  return Number.isFinite(number) && cell.trim() !== "" ? number : undefined;
}

function toBoolean(cell: string): boolean | undefined {
  if (cell === "1" || cell === "true" || cell === "yes") return true;
  if (cell === "0" || cell === "false" || cell === "no") return false;
  return undefined;
}
