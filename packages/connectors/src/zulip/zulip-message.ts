import { z } from "zod";

/** A reaction, as Zulip's API and its export have it. */
export interface ZulipReaction {
  readonly memberId: string;
  readonly emoji: string;
}

/** A message in a channel, whichever form it came in. */
export interface ZulipMessage {
  readonly id: number;
  readonly senderId: string;
  readonly senderName: string | undefined;
  readonly senderEmail: string | undefined;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly sentAt: number;
  readonly channelId: string;
  readonly channelName: string | undefined;
  readonly topic: string;
  readonly text: string;
  readonly reactions: readonly ZulipReaction[];
}

const whole = z.int().nonnegative();
/** Seconds, up to what a date can hold. */
const seconds = z.number().min(0).max(8.64e12);

/** What is read of a message of the API: https://zulip.com/api/get-messages. */
export interface ApiMessage {
  readonly id: number;
  readonly sender_id: number;
  readonly sender_full_name?: string | undefined;
  readonly sender_email?: string | undefined;
  readonly timestamp: number;
  readonly type: "stream" | "channel" | "private" | "direct";
  readonly display_recipient?: unknown;
  readonly stream_id?: number | null | undefined;
  readonly subject: string;
  readonly content: string;
  readonly reactions: readonly {
    readonly emoji_name: string;
    readonly user_id?: number | undefined;
    readonly user?: { readonly id?: number | undefined; readonly user_id?: number | undefined } | undefined;
  }[];
}

/** What is read of a row of `zerver_message` in an organization's export. */
export interface ExportMessage {
  readonly id: number;
  readonly sender: number;
  readonly recipient: number;
  readonly subject: string;
  readonly content: string;
  readonly date_sent: number;
}

/** Checks an {@link ApiMessage}. */
export const apiMessageSchema: z.ZodType<ApiMessage> = /* @__PURE__ */ z.object({
  id: whole,
  sender_id: whole,
  sender_full_name: z.string().optional(),
  sender_email: z.string().optional(),
  timestamp: seconds,
  type: z.enum(["stream", "channel", "private", "direct"]).default("stream"),
  display_recipient: z.unknown(),
  stream_id: whole.nullish(),
  subject: z.string(),
  content: z.string(),
  reactions: z
    .array(
      z.object({
        emoji_name: z.string(),
        user_id: whole.optional(),
        user: z.object({ id: whole.optional(), user_id: whole.optional() }).optional(),
      }),
    )
    .default([]),
});

/** Checks an {@link ExportMessage}. */
export const exportMessageSchema: z.ZodType<ExportMessage> = /* @__PURE__ */ z.object({
  id: whole,
  sender: whole,
  recipient: whole,
  subject: z.string(),
  content: z.string(),
  date_sent: seconds,
});

/** The API's form as a message; `undefined` for a direct message, which is nobody else's business. */
export function fromApiMessage(raw: ApiMessage): ZulipMessage | undefined {
  if (raw.type === "private" || raw.type === "direct") return undefined;
  const channelName = typeof raw.display_recipient === "string" ? raw.display_recipient : undefined;
  const reactions = raw.reactions.flatMap((reaction) => {
    const memberId = reaction.user_id ?? reaction.user?.id ?? reaction.user?.user_id;
    return memberId === undefined ? [] : [{ memberId: String(memberId), emoji: reaction.emoji_name }];
  });
  return {
    id: raw.id,
    senderId: String(raw.sender_id),
    senderName: raw.sender_full_name,
    senderEmail: raw.sender_email,
    sentAt: Math.round(raw.timestamp * 1000),
    channelId: raw.stream_id === undefined || raw.stream_id === null ? (channelName ?? "") : String(raw.stream_id),
    channelName,
    topic: raw.subject,
    text: raw.content,
    reactions,
  };
}
