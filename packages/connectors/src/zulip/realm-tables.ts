import type { Issues } from "@rukun/core";
import { safeParseWith } from "@rukun/core/schemas";
import { z } from "zod";
import type { ExportMessage, ZulipMessage, ZulipReaction } from "./zulip-message.js";

/** The tables of an export's `realm.json` that its messages point to. */
export const realmTables = [
  "zerver_userprofile",
  "zerver_userprofile_crossrealm",
  "zerver_userprofile_mirrordummy",
  "zerver_stream",
  "zerver_recipient",
  "zerver_reaction",
] as const;

/** A user of an export. */
export interface RealmUser {
  readonly id: number;
  readonly full_name?: string | undefined;
  readonly email?: string | undefined;
  readonly is_bot?: boolean | undefined;
  /** Seconds since 1970-01-01T00:00:00Z. */
  readonly date_joined?: number | undefined;
}

const whole = z.int().nonnegative();
const userSchema: z.ZodType<RealmUser> = z.object({
  id: whole,
  full_name: z.string().optional(),
  email: z.string().optional(),
  is_bot: z.boolean().optional(),
  date_joined: z.number().min(0).max(8.64e12).optional(),
});
const streamSchema = z.object({ id: whole, name: z.string() });
const recipientSchema = z.object({ id: whole, type: whole, type_id: whole });
const reactionSchema = z.object({ message: whole, user_profile: whole, emoji_name: z.string() });

/** Recipient type 2 is a channel; the others are people (zulip/zulip, `zerver/models/recipients.py`). */
const channelRecipient = 2;

/** What an export's messages point to, held while they are read: users, channels and reactions, no texts. */
export class RealmTables {
  /** Whether a table was read. */
  isKnown = false;
  readonly #users = new Map<number, RealmUser>();
  readonly #streams = new Map<number, string>();
  readonly #channels = new Map<number, number>();
  readonly #reactions = new Map<number, ZulipReaction[]>();

  /** Takes a row of one of the {@link realmTables}; says what is wrong with it. */
  add(table: string, row: unknown): Issues | undefined {
    this.isKnown = true;
    if (table === "zerver_stream") {
      return take(streamSchema, row, ({ id, name }) => this.#streams.set(id, name));
    }
    if (table === "zerver_recipient") {
      return take(recipientSchema, row, ({ id, type, type_id: channel }) => {
        if (type === channelRecipient) this.#channels.set(id, channel);
      });
    }
    if (table === "zerver_reaction") {
      return take(reactionSchema, row, ({ message, user_profile: user, emoji_name: emoji }) => {
        const held = this.#reactions.get(message) ?? [];
        held.push({ memberId: String(user), emoji });
        this.#reactions.set(message, held);
      });
    }
    return take(userSchema, row, (user) => this.#users.set(user.id, user));
  }

  /** A user by id. */
  user(id: string): RealmUser | undefined {
    return this.#users.get(Number(id));
  }

  /** An export's row as a message; `undefined` for a direct message. */
  toMessage(raw: ExportMessage): ZulipMessage | undefined {
    const channel = this.#channels.get(raw.recipient);
    if (channel === undefined) return undefined;
    const user = this.#users.get(raw.sender);
    const reactions = this.#reactions.get(raw.id) ?? [];
    this.#reactions.delete(raw.id);
    return {
      id: raw.id,
      senderId: String(raw.sender),
      senderName: user?.full_name,
      senderEmail: user?.email,
      sentAt: Math.round(raw.date_sent * 1000),
      channelId: String(channel),
      channelName: this.#streams.get(channel),
      topic: raw.subject,
      text: raw.content,
      reactions,
    };
  }
}

function take<Row>(schema: z.ZodType<Row>, row: unknown, use: (row: Row) => void): Issues | undefined {
  const result = safeParseWith(schema, row);
  if (!result.success) return result.error.issues;
  use(result.data);
  return undefined;
}
