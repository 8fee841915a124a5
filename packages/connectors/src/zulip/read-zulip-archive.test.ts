import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import type { ReadOptions } from "../reading/read-options.js";
import { readZulipArchive } from "./read-zulip-archive.js";

const base = {
  display_recipient: "general",
  stream_id: 5,
  type: "stream",
  content: "<p>hi</p>",
  reactions: [],
  client: "website",
};
const message = (id: number, sender: number, subject: string, more: object = {}): object => ({
  ...base,
  id,
  sender_id: sender,
  sender_full_name: `Member ${sender}`,
  sender_email: `user${sender}@example.org`,
  timestamp: 1_772_287_274 + id,
  subject,
  ...more,
});

async function read(
  contents: readonly unknown[],
  options: ReadOptions = {},
): Promise<{ records: Record<string, unknown>[]; issues: string[] }> {
  const issues: string[] = [];
  const inputs = contents.map((content, index) => ({
    name: `${index}.json`,
    stream: Readable.from([typeof content === "string" ? content : JSON.stringify(content)]),
  }));
  const records: Record<string, unknown>[] = [];
  const reader = readZulipArchive(inputs, { onIssue: (error) => issues.push(...error.describe("en")), ...options });
  for await (const record of reader) records.push({ ...record });
  return { records, issues };
}

const activities = (records: readonly Record<string, unknown>[]): unknown[] =>
  records
    .filter(({ record }) => record === "activity")
    .map(({ type, threadId, objectId }) => [type, threadId, objectId]);

test("a topic is a thread: its first message opens it, whatever the case of its name and whether it is resolved", async () => {
  const { records } = await read([
    {
      result: "success",
      anchor: 1,
      messages: [message(1, 7, "Lunch"), message(2, 8, "lunch"), message(3, 7, "✔ Lunch")],
    },
    [message(4, 8, "Dinner")],
  ]);
  expect(activities(records)).toEqual([
    ["post", "5:lunch", "1"],
    ["reply", "5:lunch", "2"],
    ["reply", "5:lunch", "3"],
    ["post", "5:dinner", "4"],
  ]);
  expect(records[0]).toEqual({ record: "channel", id: "5", name: "general", platform: "zulip" });
  expect(records[1]).toEqual({ record: "member", id: "7", name: "Member 7" });
  expect(records[2]).toMatchObject({
    id: "zulip:1",
    occurredAt: 1_772_287_275_000,
    actorId: "7",
    channelId: "5",
    text: "<p>hi</p>",
  });
});

test("a reaction is an activity at the time of its message, marked inferred", async () => {
  const reactions = [
    { emoji_name: "tada", emoji_code: "1f389", reaction_type: "unicode_emoji", user_id: 9, user: { id: 9 } },
  ];
  const { records } = await read([[message(1, 7, "Lunch", { reactions })]]);
  expect(records.at(-1)).toEqual({
    record: "activity",
    id: "zulip:1:9:tada",
    type: "reaction",
    actorId: "9",
    occurredAt: 1_772_287_275_000,
    inferred: true,
    channelId: "5",
    threadId: "5:lunch",
    objectId: "1",
    targetId: "7",
    attributes: { emoji: "tada" },
  });
});

test("direct messages are left out, and bots and Zulip's own accounts marked", async () => {
  const { records } = await read([
    [
      message(1, 7, "", { type: "private", display_recipient: [{ id: 8 }], stream_id: undefined }),
      message(2, 8, "Builds", { sender_email: "build-bot@example.zulipchat.com" }),
      message(3, 9, "Builds", { sender_email: "notification-bot@zulip.com" }),
    ],
  ]);
  expect(records.filter(({ record }) => record === "member")).toMatchObject([
    { id: "8", isBot: true },
    { id: "9", isBot: true, isSystem: true },
  ]);
  expect(activities(records)).toHaveLength(2);
});

describe("an organization's export", () => {
  const realm = {
    zerver_userprofile: [
      { id: 7, full_name: "Siti", email: "siti@example.org", is_bot: false, date_joined: 1_700_000_000.5 },
    ],
    zerver_userprofile_crossrealm: [{ id: 1, email: "welcome-bot@zulip.com", recipient_id: 1 }],
    zerver_stream: [{ id: 5, name: "general", description: "" }],
    zerver_recipient: [
      { id: 50, type: 2, type_id: 5 },
      { id: 51, type: 1, type_id: 7 },
    ],
    zerver_reaction: [{ id: 1, message: 100, user_profile: 7, emoji_name: "tada" }],
    zerver_subscription: [{ id: 1 }],
  };
  const messages = {
    zerver_message: [
      {
        id: 100,
        sender: 1,
        recipient: 50,
        subject: "Welcome",
        content: "hi",
        date_sent: 1_772_287_274.25,
        sending_client: 1,
      },
      { id: 101, sender: 7, recipient: 51, subject: "", content: "secret", date_sent: 1_772_287_275 },
    ],
    zerver_usermessage: [{ id: 1, message: 100 }],
  };

  test("is its realm.json and its messages, read in that order out of a folder", async () => {
    const folder = mkdtempSync(join(tmpdir(), "rukun-"));
    try {
      writeFileSync(join(folder, "messages-000001.json"), JSON.stringify(messages));
      writeFileSync(join(folder, "realm.json"), JSON.stringify(realm));
      writeFileSync(join(folder, "attachment.json"), "[]");
      const records: Record<string, unknown>[] = [];
      for await (const record of readZulipArchive(folder)) records.push({ ...record });
      expect(records).toMatchObject([
        { record: "channel", id: "5", name: "general" },
        { record: "member", id: "1", isBot: true, isSystem: true },
        { record: "activity", type: "post", actorId: "1", occurredAt: 1_772_287_274_250, text: "hi" },
        { record: "member", id: "7", name: "Siti", joinedAt: 1_700_000_000_500 },
        { record: "activity", type: "reaction", actorId: "7", targetId: "1" },
      ]);
      expect(records).toHaveLength(5);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("cannot be read without realm.json", async () => {
    await expect(read([messages])).rejects.toMatchObject({ code: "missing-realm" });
  });
});

describe("what is wrong", () => {
  test("with a message costs that message", async () => {
    const { records, issues } = await read(
      [{ messages: [message(1, 7, "a"), message(2, 7, "a", { timestamp: "soon" }), { id: 3 }, message(4, 7, "a")] }],
      {
        onError: "skip",
      },
    );
    expect(activities(records)).toHaveLength(2);
    expect(issues[0]).toContain("0.json messages[1].timestamp: expected a number, found text");
    expect(issues[1]).toContain("0.json messages[2].sender_id: this is missing");
  });

  test("with the order is told", async () => {
    const { issues } = await read([[message(9, 7, "a"), message(2, 7, "a")]], { onError: "skip" });
    expect(issues).toEqual([expect.stringMatching(/\[out-of-order\]$/)]);
  });

  test.each([
    { when: "the JSON ends early", content: JSON.stringify([message(1, 7, "a")]).slice(0, -20), code: "broken-json" },
    { when: "the JSON is damaged", content: '{"messages":[}', code: "broken-json" },
    { when: "it is not of Zulip", content: '{"users":[1]}', code: "not-zulip" },
    { when: "it is no object or array", content: "7", code: "broken-json" },
    { when: "a value never ends", content: `{"messages":["${"x".repeat(3_000_000)}`, code: "record-too-long" },
    { when: "a key reaches the prototype", content: '{"messages":[{"__proto__":{"x":1}}]}', code: "forbidden-key" },
  ])("with the file: $when", async ({ content, code }) => {
    await expect(read([content])).rejects.toMatchObject({ code });
  });
});
