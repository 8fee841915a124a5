import { checkTimeZone, dayFromDate, type ImportRecord, type LocalDate, type TimeZone } from "@rukun/core";
import { decodeUtf8OrLatin1Line } from "../input/decode-line.js";
import { inputFileName, type Input } from "../input/input.js";
import { LineSplitter } from "../input/line-splitter.js";
import { listInputs } from "../input/list-inputs.js";
import { createRecordReader } from "../reading/create-record-reader.js";
import { parseInput } from "../reading/parse-input.js";
import type { ReadOptions } from "../reading/read-options.js";
import type { ParserContext, RecordParser } from "../reading/record-parser.js";
import type { RecordReader } from "../reading/record-reader.js";
import { compileTimeLimit, type TimeCheck } from "../reading/time-limit.js";
import { createLocalClock, type LocalClock } from "../time/local-clock.js";
import { createBotTest, defaultIrcBots } from "./bot-nicks.js";
import { NickIdentities } from "./nick-identities.js";
import { parseIrcLine } from "./parse-irc-line.js";

/** What {@link readIrcLog} takes beyond {@link ReadOptions}. */
export interface ReadIrcLogOptions extends ReadOptions {
  /** The channel, such as `#ubuntu`; taken from the file name when absent, where that has one. */
  readonly channel?: string;
  /** The day that the log begins on; taken from the file name when absent. */
  readonly date?: LocalDate;
  /** The IANA time zone of the log's clock; `UTC` when absent. */
  readonly timeZone?: TimeZone;
  /** The nicks of bots, `*` at the end standing for anything; {@link defaultIrcBots} when absent. */
  readonly bots?: readonly string[];
}

const minutesOfHalfDay = 720;
const logName = /\d{4}-?\d\d-?\d\d(?:[-_.]?[#&][^.]*)?\.(?:txt|log)(?:\.gz)?$/i;
const dateInName = /(\d{4})-?(\d\d)-?(\d\d)/;
const channelInName = /[#&][^.\s]+/;

/**
 * Reads the logs of an IRC channel, one file a day: `[HH:MM] <nick> text`, and joins and renames as `===` lines.
 *
 * A message is a `post` without a thread: a flat channel has none, so that figures about threads leave it out rather
 * than take every message for an unanswered one. Joining the channel is a `visit`: people come and go several times a
 * day, and neither joins nor leaves the community by it. Each member comes as a member record when first seen in a
 * reading, bots marked. A rename is the same member within its log.
 *
 * Lines that are not UTF-8 are read as Windows-1252.
 *
 * @param inputs - a path, a folder of logs named by their day, bytes, or several of them
 * @throws ConnectorError at once when the time zone is unknown; while reading, what is wrong with a file, and with
 * `onError: "stop"` the first line that is none of a log
 * @example
 * for await (const record of readIrcLog("2008-04-27.txt", { channel: "#ubuntu" })) console.log(record);
 */
export function readIrcLog(inputs: Input | readonly Input[], options: ReadIrcLogOptions = {}): RecordReader {
  const clock = clockOf(options.timeZone ?? "UTC");
  const tooLate = compileTimeLimit(options.notAfter);
  const isBot = createBotTest(options.bots ?? defaultIrcBots);
  const list = Array.isArray(inputs) ? (inputs as readonly Input[]) : [inputs as Input];
  let seen = new Set<string>();
  return createRecordReader<ImportRecord>({
    inputs: () => {
      seen = new Set();
      return listInputs(list, (name) => logName.test(name));
    },
    options,
    read: parseInput((context, input) => createIrcParser({ context, input, options, clock, tooLate, isBot, seen })),
  });
}

function createIrcParser(setup: {
  context: ParserContext<ImportRecord>;
  input: Input;
  options: ReadIrcLogOptions;
  clock: LocalClock;
  tooLate: TimeCheck;
  isBot: (nick: string) => boolean;
  seen: Set<string>;
}): RecordParser {
  const { context, options, clock, tooLate, isBot, seen } = setup;
  const fileName = inputFileName(setup.input);
  const date = options.date ?? dateFrom(fileName);
  const channel = options.channel ?? channelInName.exec(fileName)?.[0];
  const idStart = `irc:${channel === undefined ? "" : `${channel}:`}${fileName === "" ? (date ?? "") : fileName}:`;
  const identities = new NickIdentities();
  let day: number | undefined;
  let minutes = 0;
  let lines = 0;

  const memberOf = (nick: string): string => {
    const id = identities.memberOf(nick);
    if (!seen.has(id)) {
      seen.add(id);
      context.emit({ record: "member", id, name: nick, ...(isBot(nick) && { isBot: true }) });
    }
    return id;
  };

  const takeLine = (text: string, line: number): void => {
    day ??= firstDay(date, context);
    const trimmed = text.endsWith("\r") ? text.slice(0, -1) : text;
    if (trimmed.trim() === "") return;
    lines++;
    const parsed = parseIrcLine(trimmed);
    if (parsed === undefined) {
      context.report({ code: "unknown-line", line });
      return;
    }
    if (parsed.kind === "other") return;
    if (parsed.kind === "rename") {
      identities.rename(parsed.nick, parsed.newNick);
      return;
    }
    // Some logs write an action like an event: `=== siti waves`.
    if (parsed.kind === "event" && !identities.has(parsed.nick)) return;
    if (parsed.kind !== "join" && parsed.kind !== "event") {
      // A clock set back shows as a small step; only midnight is a large one.
      if (minutes - parsed.minutes > minutesOfHalfDay) day++;
      minutes = parsed.minutes;
    }
    const occurredAt = clock(day * 86_400_000 + minutes * 60_000);
    const late = tooLate(occurredAt);
    if (late !== undefined) {
      context.report({ ...late, line, path: ["occurredAt"] });
      return;
    }
    const actorId = memberOf(parsed.nick);
    const where = channel ?? (parsed.kind === "join" ? parsed.channel : undefined);
    const base = {
      record: "activity",
      id: `${idStart}${line}`,
      actorId,
      occurredAt,
      ...(where !== undefined && { channelId: where }),
    } as const;
    if (parsed.kind === "join") {
      // A join has no time of its own: it happened at or after the line before it.
      context.emit({ ...base, type: "visit", inferred: true });
    } else {
      const kind = parsed.kind === "event" ? "action" : parsed.kind;
      const attributes = kind === "message" ? {} : { attributes: { kind } };
      context.emit({ ...base, type: "post", text: parsed.text, ...attributes });
    }
  };

  const splitter = new LineSplitter(
    {
      line: takeLine,
      tooLong: (line) => {
        context.report({ code: "line-too-long", line, params: { limit: context.maxLineBytes } });
      },
      // Every byte is a character in Windows-1252.
      undecodable: () => undefined,
    },
    { maxLineBytes: context.maxLineBytes, decode: decodeUtf8OrLatin1Line },
  );
  return {
    push: (bytes) => {
      splitter.push(bytes);
    },
    end: () => {
      splitter.end();
      if (lines === 0) context.fail({ code: "empty-file" });
    },
  };
}

function clockOf(timeZone: TimeZone): LocalClock {
  checkTimeZone(timeZone, ["timeZone"]);
  return createLocalClock(timeZone);
}

function dateFrom(fileName: string): LocalDate | undefined {
  const match = dateInName.exec(fileName);
  return match === null ? undefined : `${match[1] as string}-${match[2] as string}-${match[3] as string}`;
}

function firstDay(date: LocalDate | undefined, context: ParserContext<ImportRecord>): number {
  try {
    if (date !== undefined) return dayFromDate(date);
  } catch {
    // Digits that are no date, such as 2004-99-99.
  }
  return context.fail({ code: "missing-date" });
}
