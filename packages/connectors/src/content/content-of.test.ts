import type { ImportRecord } from "@rukun/core";
import { contentSchema, parseWith } from "@rukun/core/schemas";
import { expect, test } from "vitest";
import { contentOf } from "./content-of.js";

const base = { record: "activity", id: "e1", actorId: "siti", occurredAt: "2026-02-28T14:01:14Z" } as const;

test("what a member wrote is content, with where it was written", () => {
  const record: ImportRecord = {
    ...base,
    type: "post",
    objectId: "m7",
    channelId: "umum",
    threadId: "t1",
    lang: "id",
    text: "Halo",
  };
  const content = contentOf(record);
  expect(content).toEqual({
    id: "m7",
    authorId: "siti",
    createdAt: "2026-02-28T14:01:14Z",
    text: "Halo",
    kind: "post",
    channelId: "umum",
    threadId: "t1",
    lang: "id",
  });
  expect(parseWith(contentSchema, content)).toEqual(content);
});

test("content stays as it is, without its kind of record", () => {
  const content = {
    id: "c1",
    authorId: "siti",
    createdAt: "2026-02-28T14:01:14Z",
    text: "Halo",
    kind: "profile",
  } as const;
  expect(contentOf({ record: "content", ...content })).toEqual(content);
});

test.each<{ when: string; record: ImportRecord }>([
  { when: "an activity without text", record: { ...base, type: "post" } },
  { when: "an empty text", record: { ...base, type: "reply", text: "" } },
  { when: "a reaction", record: { ...base, type: "reaction", text: ":+1:" } },
  { when: "a member", record: { record: "member", id: "siti" } },
])("$when is none", ({ record }) => {
  expect(contentOf(record)).toBeUndefined();
});
