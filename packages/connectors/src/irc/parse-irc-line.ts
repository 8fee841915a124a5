/**
 * What a line of a log tells. `minutes` is the local time of day. An `event` is an action when a member's nick begins it, and
 * else the server's.
 */
export type IrcLine =
  | {
      readonly kind: "message" | "action" | "notice";
      readonly minutes: number;
      readonly nick: string;
      readonly text: string;
    }
  | { readonly kind: "event"; readonly nick: string; readonly text: string }
  | { readonly kind: "join"; readonly nick: string; readonly channel: string | undefined }
  | { readonly kind: "rename"; readonly nick: string; readonly newNick: string }
  | { readonly kind: "other" };

const timed = /^\[(\d\d):(\d\d)(?::\d\d)?\] /;
const message = /^<([^>]+)>(?: |$)/;
const action = /^ ?\* (\S+)(?: |$)/;
const notice = /^-([^\s:]+):[#&][^\s-]*- /;
const relayed = /^\(([^\s/]+)\/[#&]\S*\) /;

/**
 * Takes a line of a channel log apart, as irssi, XChat and the Ubuntu logs write it: `[HH:MM] <nick> text`,
 * `[HH:MM] * nick does`, `=== nick [host] has joined #channel`, `=== x is now known as y`.
 *
 * @returns `undefined` when the line is none of a log
 */
export function parseIrcLine(line: string): IrcLine | undefined {
  if (line.startsWith("===")) return parseEvent(line.trimEnd());
  const time = timed.exec(line);
  if (time === null) return undefined;
  const [prefix, hour, minute] = time;
  const minutes = Number(hour) * 60 + Number(minute);
  if (Number(hour) > 23 || Number(minute) > 59) return undefined;
  const rest = line.slice(prefix.length);
  return (
    parseSaid(message, "message", rest, minutes) ??
    parseSaid(action, "action", rest, minutes) ??
    parseSaid(notice, "notice", rest, minutes) ??
    parseSaid(relayed, "message", rest, minutes)
  );
}

function parseSaid(
  pattern: RegExp,
  kind: "message" | "action" | "notice",
  rest: string,
  minutes: number,
): IrcLine | undefined {
  const match = pattern.exec(rest);
  if (match === null) return undefined;
  const nick = cleanNick(match[1] as string);
  return nick === "" ? undefined : { kind, minutes, nick, text: plainText(rest.slice(match[0].length)) };
}

/** Found with indexes, since a nick may hold brackets and any text may stand in an event. */
function parseEvent(line: string): IrcLine {
  const event = line.replace(/^=+\s*/, "");
  const rename = event.indexOf(" is now known as ");
  if (rename > 0) {
    const nick = cleanNick(event.slice(0, rename));
    const newNick = cleanNick(event.slice(rename + " is now known as ".length));
    if (nick !== "" && newNick !== "") return { kind: "rename", nick, newNick };
  }
  const join = event.lastIndexOf(" has joined ");
  const host = join === -1 ? -1 : event.lastIndexOf(" [", join);
  const joiner = host > 0 ? cleanNick(event.slice(0, host)) : "";
  if (joiner !== "") {
    const channel = event.slice(join + " has joined ".length);
    return { kind: "join", nick: joiner, channel: /^[#&]\S+$/.test(channel) ? channel : undefined };
  }
  const space = event.indexOf(" ");
  if (space <= 0 || event.endsWith("]")) return { kind: "other" };
  return { kind: "event", nick: cleanNick(event.slice(0, space)), text: plainText(event.slice(space + 1)) };
}

/** A nick without its mark of rank. It has no spaces; some logs put one after a bracket in it. */
function cleanNick(nick: string): string {
  const bare = nick.replace(/\s+/g, "");
  return bare.length > 1 ? bare.replace(/^[@+%&]/, "") : bare;
}

/** Colours and styles are control bytes in IRC, a colour with its numbers; no other control character is text. */
function plainText(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/\u0003(?:\d{1,2}(?:,\d{1,2})?)?|[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/g, "").trim();
}
