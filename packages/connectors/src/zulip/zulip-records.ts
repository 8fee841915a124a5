import type { ImportRecord } from "@rukun/core";
import type { RealmUser } from "./realm-tables.js";
import type { ZulipMessage } from "./zulip-message.js";

/** Zulip marks a resolved topic by a tick before its name (zulip/zulip, `zerver/lib/topic.py`): the topic is the same. */
const resolvedMark = "✔ ";

/** Zulip's own accounts, on every server (zulip/zulip, `zproject/default_settings.py`, SYSTEM_BOTS). */
const systemAccount = /^(?:notification|welcome|emailgateway|nagios-[a-z]+|feedback)-?bot@|^emailgateway@/;

/** Turns messages into records, one reading's worth: what has been seen of members, channels and topics before. */
export class ZulipRecords {
  readonly #members = new Set<string>();
  readonly #channels = new Set<string>();
  readonly #openers = new Map<string, number>();

  /** The records of a message; `undefined` when it is older than the message that opened its topic. */
  of(message: ZulipMessage, userOf: (id: string) => RealmUser | undefined): ImportRecord[] | undefined {
    const topic = message.topic.startsWith(resolvedMark) ? message.topic.slice(resolvedMark.length) : message.topic;
    // Zulip keeps the case of a topic and ignores it in telling topics apart.
    const threadId = `${message.channelId}:${topic.toLowerCase()}`;
    const opener = this.#openers.get(threadId);
    if (opener !== undefined && message.id < opener) return undefined;
    if (opener === undefined) this.#openers.set(threadId, message.id);

    const records: ImportRecord[] = [];
    if (!this.#channels.has(message.channelId)) {
      this.#channels.add(message.channelId);
      const name = message.channelName === undefined ? {} : { name: message.channelName };
      records.push({ record: "channel", id: message.channelId, ...name, platform: "zulip" });
    }
    this.#meet(records, message.senderId, userOf, message);
    const shared = { channelId: message.channelId, threadId, objectId: String(message.id) };
    records.push({
      record: "activity",
      id: `zulip:${message.id}`,
      type: opener === undefined || opener === message.id ? "post" : "reply",
      actorId: message.senderId,
      occurredAt: message.sentAt,
      ...shared,
      text: message.text,
    });
    for (const { memberId, emoji } of message.reactions) {
      this.#meet(records, memberId, userOf);
      records.push({
        record: "activity",
        id: `zulip:${message.id}:${memberId}:${emoji}`,
        type: "reaction",
        actorId: memberId,
        // Zulip does not tell when: not before the message, and mostly soon after.
        occurredAt: message.sentAt,
        inferred: true,
        ...shared,
        targetId: message.senderId,
        attributes: { emoji },
      });
    }
    return records;
  }

  /** Adds the member's record where it is seen for the first time. */
  #meet(
    records: ImportRecord[],
    id: string,
    userOf: (id: string) => RealmUser | undefined,
    message?: ZulipMessage,
  ): void {
    if (this.#members.has(id)) return;
    const user = userOf(id);
    // Someone who only reacted has no name yet; it comes with the first message.
    if (message === undefined && user === undefined) return;
    this.#members.add(id);
    const name = user?.full_name ?? message?.senderName;
    const email = user?.email ?? message?.senderEmail ?? "";
    const isSystem = systemAccount.test(email);
    const isBot = user?.is_bot === true || isSystem || /-bot@/.test(email);
    records.push({
      record: "member",
      id,
      ...(name !== undefined && { name }),
      ...(user?.date_joined !== undefined && { joinedAt: Math.round(user.date_joined * 1000) }),
      ...(isBot && { isBot }),
      ...(isSystem && { isSystem }),
    });
  }
}
