import type { Content, ImportRecord } from "@rukun/core";

/**
 * The content to moderate that a record holds: itself, where it is content, or the text of a post, a reply or an edit.
 *
 * @returns undefined where it holds no text
 * @example
 * contentOf({ record: "activity", id: "e1", type: "reply", actorId: "siti", occurredAt: "2026-02-28T14:01:14Z", text: "Halo" })
 * // => { id: "e1", authorId: "siti", createdAt: "2026-02-28T14:01:14Z", text: "Halo", kind: "reply" }
 */
export function contentOf(record: ImportRecord): Content | undefined {
  if (record.record === "content") {
    const { record: _kind, ...content } = record;
    return content;
  }
  if (record.record !== "activity" || record.text === undefined || record.text === "") return undefined;
  if (record.type !== "post" && record.type !== "reply" && record.type !== "edit") return undefined;
  const { communityId, channelId, threadId, lang } = record;
  return {
    id: record.objectId ?? record.id,
    authorId: record.actorId,
    createdAt: record.occurredAt,
    text: record.text,
    kind: record.type === "reply" ? "reply" : "post",
    ...(communityId === undefined ? {} : { communityId }),
    ...(channelId === undefined ? {} : { channelId }),
    ...(threadId === undefined ? {} : { threadId }),
    ...(lang === undefined ? {} : { lang }),
  };
}
