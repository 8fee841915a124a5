import type { ImportRecord, Issues, Path } from "@rukun/core";
import { safeParseWith } from "@rukun/core/schemas";
import type { z } from "zod";
import type { Input } from "../input/input.js";
import { listInputs } from "../input/list-inputs.js";
import { createJsonStream, type StreamedValue } from "../json/json-stream.js";
import { createRecordReader } from "../reading/create-record-reader.js";
import { parseInput } from "../reading/parse-input.js";
import type { ReadOptions } from "../reading/read-options.js";
import type { ParserContext, RecordParser } from "../reading/record-parser.js";
import type { RecordReader } from "../reading/record-reader.js";
import { compileTimeLimit, type TimeCheck } from "../reading/time-limit.js";
import { RealmTables, realmTables } from "./realm-tables.js";
import { apiMessageSchema, exportMessageSchema, fromApiMessage, type ZulipMessage } from "./zulip-message.js";
import { ZulipRecords } from "./zulip-records.js";

const arrays = ["messages", "zerver_message", ...realmTables];
const messageFile = /\.json(?:\.gz)?$/i;

/**
 * Reads Zulip messages: what the API gives (`{"messages": […]}`), a bare array of them, or an organization's export
 * (`messages-000001.json` and its `realm.json`).
 *
 * A topic is a thread: its first message is the `post`, the others are replies; give files from the oldest to the
 * newest. Reactions become activities at the time of their message, marked `inferred`, since Zulip does not tell when
 * they were given. Members and channels come as records when first seen, bots marked. Direct messages are left out.
 *
 * Texts are streamed; held are the ids of members, channels and topics, and of an export the users and reactions.
 *
 * @param inputs - a path, a folder of JSON files, bytes, or several of them; a folder's `realm.json` is read first
 * @throws ConnectorError while reading: what is wrong with a file, and with `onError: "stop"` the first bad message
 * @example
 * for await (const record of readZulipArchive("messages.json")) console.log(record);
 */
export function readZulipArchive(inputs: Input | readonly Input[], options: ReadOptions = {}): RecordReader {
  const list = Array.isArray(inputs) ? (inputs as readonly Input[]) : [inputs as Input];
  const tooLate = compileTimeLimit(options.notAfter);
  let realm = new RealmTables();
  let records = new ZulipRecords();
  return createRecordReader<ImportRecord>({
    inputs: () => {
      realm = new RealmTables();
      records = new ZulipRecords();
      return realmFirst(list);
    },
    options,
    read: parseInput((context) => createZulipParser(context, { realm, records, tooLate })),
  });
}

async function* realmFirst(list: readonly Input[]): AsyncGenerator<Input> {
  for (const input of list) {
    const files: Input[] = [];
    for await (const file of listInputs([input], (name) => messageFile.test(name) && isOfMessages(name)))
      files.push(file);
    const isRealm = (file: Input): boolean => typeof file === "string" && /(?:^|[\\/])realm\.json(?:\.gz)?$/.test(file);
    yield* files.filter(isRealm);
    yield* files.filter((file) => !isRealm(file));
  }
}

/** An export has further files, which hold no messages. */
function isOfMessages(name: string): boolean {
  return !/^(?:attachment|analytics|emoji|records|migration_status|export_report|stats)\b/.test(name);
}

function createZulipParser(
  context: ParserContext<ImportRecord>,
  reading: { readonly realm: RealmTables; readonly records: ZulipRecords; readonly tooLate: TimeCheck },
): RecordParser {
  const { realm, records, tooLate } = reading;
  let found = false;
  const parse = <Row>(schema: z.ZodType<Row>, { value, path }: StreamedValue): Row | undefined => {
    const result = safeParseWith(schema, value);
    if (result.success) return result.data;
    context.reportAll(under(path, result.error.issues));
    return undefined;
  };
  const toMessage = (streamed: StreamedValue): ZulipMessage | undefined => {
    if (streamed.path[0] !== "zerver_message") {
      const raw = parse(apiMessageSchema, streamed);
      return raw === undefined ? undefined : fromApiMessage(raw);
    }
    if (!realm.isKnown) context.fail({ code: "missing-realm" });
    const raw = parse(exportMessageSchema, streamed);
    return raw === undefined ? undefined : realm.toMessage(raw);
  };
  const stream = createJsonStream(context, {
    arrays,
    onValue: (streamed) => {
      found = true;
      const table = streamed.path[0];
      if (typeof table === "string" && table !== "messages" && table !== "zerver_message") {
        const issues = realm.add(table, streamed.value);
        if (issues !== undefined) context.reportAll(under(streamed.path, issues));
        return;
      }
      const message = toMessage(streamed);
      if (message === undefined) return;
      const made = records.of(message, (id) => realm.user(id));
      if (made === undefined) {
        context.report({ code: "out-of-order", path: streamed.path });
        return;
      }
      // Whom and what the message tells of stays; its reactions are dated as it is, and go with it.
      const late = tooLate(message.sentAt);
      if (late !== undefined) context.report({ ...late, path: [...streamed.path, timeField(streamed)] });
      for (const record of made) {
        if (late === undefined || record.record !== "activity") context.emit(record);
      }
    },
  });
  return {
    push: (bytes) => {
      stream.push(bytes);
    },
    end: () => {
      stream.end();
      if (!found) context.fail({ code: "not-zulip" });
    },
  };
}

/** What the time of a message is called: the API and the export each have their name for it. */
function timeField({ path }: StreamedValue): string {
  return path[0] === "zerver_message" ? "date_sent" : "timestamp";
}

/** Issues of a value, with their paths from the root of the file. */
function under(path: Path, [first, ...rest]: Issues): Issues {
  const deepen = (issue: Issues[0]): Issues[0] => ({ ...issue, path: [...path, ...issue.path] });
  return [deepen(first), ...rest.map(deepen)];
}
