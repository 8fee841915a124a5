import type { CsvMapping } from "./csv-mapping.js";

/**
 * The columns of the Lean community's event file: every public message of its Zulip as an activity without text.
 * `topic` opens a thread, `reply` answers in it.
 */
export const leanZulipMapping: CsvMapping = {
  schemaVersion: 1,
  name: "lean-zulip",
  fields: {
    id: "event_id",
    type: "type",
    actorId: "member_id",
    occurredAt: "timestamp",
    channelId: "channel",
    threadId: "thread_id",
  },
  values: { type: { topic: "post" } },
  timestamp: { format: "iso" },
  attributes: {
    chars: { column: "chars", type: "number" },
    links: { column: "links", type: "number" },
    codeBlocks: { column: "code_blocks", type: "number" },
    hasQuestion: { column: "has_question", type: "boolean" },
    mentions: { column: "mentions", type: "string" },
  },
};
