import { activityTypes, type ActivityType, type AttributeValue, type ImportRecord, type Issue } from "@rukun/core";
import { safeParseActivity } from "@rukun/core/schemas";
import type { ParserContext } from "../reading/record-parser.js";
import type { TimeCheck } from "../reading/time-limit.js";
import { compileTimestamp } from "../time/compile-timestamp.js";
import { requiredFields, type MappedField, type CsvMapping } from "./csv-mapping.js";
import type { CsvFields, CsvRowHandler } from "./csv-parser.js";
import { convertCell, toBoolean, toNumber } from "./convert-cell.js";
import { fieldSource, isFilled, type FieldSource } from "./field-source.js";
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
const plainFields = [
  "communityId",
  "channelId",
  "threadId",
  "objectId",
  "targetId",
  "replyToId",
  "lang",
  "currency",
] as const;

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
type MutableActivity = Mutable<Extract<ImportRecord, { record: "activity" }>> & { value?: number; currency?: string };

/** Turns a mapping and a header into the function that makes an activity of a row. */
export function compileMapping(
  mapping: CompiledMapping,
  columns: readonly string[],
  { context, tooLate }: { readonly context: ParserContext<ImportRecord>; readonly tooLate: TimeCheck },
): CsvRowHandler {
  const positions = new Map(columns.map((column, index) => [column, index]));
  const source = (field: MappedField): FieldSource => fieldSource(field, mapping, positions);
  const [id, type, actor, occurredAt] = requiredFields.map(source) as [
    FieldSource,
    FieldSource,
    FieldSource,
    FieldSource,
  ];
  const [communityId, channelId, threadId, objectId, targetId, replyToId, lang, currency] = plainFields.map((field) => {
    const from = source(field);
    return isFilled(from) ? from : undefined;
  });
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

  const read = (fields: CsvFields, from: FieldSource): string => {
    let cell = from.index === -1 ? from.constant : (fields[from.index] ?? "");
    if (guarded) cell = unguardFormula(cell);
    return from.values === undefined ? cell : (from.values.get(cell) ?? cell);
  };
  const readOptional = (fields: CsvFields, from: FieldSource | undefined): string =>
    from === undefined ? "" : read(fields, from);

  // Written out, since setting fields by a computed name costs as much as splitting the row.
  const setPlainFields = (activity: MutableActivity, fields: CsvFields): void => {
    let cell = readOptional(fields, communityId);
    if (cell !== "") activity.communityId = cell;
    cell = readOptional(fields, channelId);
    if (cell !== "") activity.channelId = cell;
    cell = readOptional(fields, threadId);
    if (cell !== "") activity.threadId = cell;
    cell = readOptional(fields, objectId);
    if (cell !== "") activity.objectId = cell;
    cell = readOptional(fields, targetId);
    if (cell !== "") activity.targetId = cell;
    cell = readOptional(fields, replyToId);
    if (cell !== "") activity.replyToId = cell;
    cell = readOptional(fields, lang);
    if (cell !== "") activity.lang = cell;
    cell = readOptional(fields, currency);
    if (cell !== "") activity.currency = cell;
  };

  return (fields, line, quoted) => {
    const idText = read(fields, id);
    const actorText = read(fields, actor);
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
    const timeText = read(fields, occurredAt);
    const instant = parseTime(timeText);
    if (instant === undefined) {
      const params = { found: timeText, expected: parseTime.expected };
      context.report({ code: "invalid-time", line, path: [occurredAt.column], params });
      return;
    }
    const late = tooLate(instant);
    if (late !== undefined) {
      context.report({ ...late, line, path: [occurredAt.column] });
      return;
    }
    const activity: MutableActivity = {
      record: "activity",
      id: idText,
      type: activityType,
      actorId: actorText,
      occurredAt: instant,
    };
    setPlainFields(activity, fields);
    if (isFilled(text)) {
      const cell = read(fields, text);
      if (cell !== "" || (quoted && fields[text.index] === "")) activity.text = cell;
    }
    if (isFilled(value)) {
      const cell = read(fields, value);
      const number = toNumber(cell);
      if (cell !== "" && number === undefined) {
        invalid(value.column, cell, "number", line);
        return;
      }
      if (number !== undefined) activity.value = number;
    }
    if (isFilled(inferred)) {
      const cell = read(fields, inferred);
      const boolean = toBoolean(cell);
      if (cell !== "" && boolean === undefined) {
        invalid(inferred.column, cell, "boolean", line);
        return;
      }
      if (boolean !== undefined) activity.inferred = boolean;
    }
    if (attributes.length > 0) {
      const kept: Record<string, AttributeValue> = {};
      for (const attribute of attributes) {
        const cell = fields[attribute.index] ?? "";
        if (cell === "") continue;
        const converted = convertCell(cell, attribute.type);
        if (converted === undefined) {
          invalid(attribute.column, cell, attribute.type, line);
          return;
        }
        kept[attribute.name] = converted;
      }
      activity.attributes = kept;
    } else if (attributesIndex !== -1) {
      const cell = fields[attributesIndex] ?? "";
      const parsed = cell === "" ? undefined : parseAttributes(cell);
      if (parsed === null) {
        invalid(mapping.attributesColumn as string, cell, "attributes", line);
        return;
      }
      if (parsed !== undefined) activity.attributes = parsed;
    }
    if (activity.value === undefined && activity.currency === undefined) {
      context.emit(activity);
    } else {
      emitChecked(activity, line);
    }
  };

  /** Which types have a value or a currency, and which values, is core's to say. */
  function emitChecked({ record, ...activity }: MutableActivity, line: number): void {
    const result = safeParseActivity(activity);
    if (result.success) {
      context.emit({ record, ...result.data });
      return;
    }
    const [first, ...rest] = result.error.issues;
    const named = (issue: Issue): Issue => {
      const [field, ...deeper] = issue.path;
      return { ...issue, path: [mapping.fields[field as MappedField] ?? field ?? "", ...deeper] };
    };
    context.reportAll([named(first), ...rest.map(named)], line);
  }

  function invalid(column: string, cell: string, expected: string, line: number): void {
    context.report({ code: "invalid-cell", line, path: [column], params: { found: cell, expected } });
  }
}
