import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { readIrcLog, type ReadIrcLogOptions } from "./read-irc-log.js";

async function read(
  lines: readonly string[],
  options: ReadIrcLogOptions & { name?: string } = {},
): Promise<{ said: string[]; records: Record<string, unknown>[]; issues: string[] }> {
  const { name = "2004-12-25-#ubuntu.txt", ...rest } = options;
  const issues: string[] = [];
  const stream = Readable.from([Buffer.from(lines.join("\n"), "latin1")]);
  const records: Record<string, unknown>[] = [];
  const reader = readIrcLog({ name, stream }, { onIssue: (error) => issues.push(...error.describe("en")), ...rest });
  for await (const record of reader) records.push({ ...record });
  const said = records.flatMap((record) => {
    if (record["record"] !== "activity") return [];
    const { occurredAt, actorId, type, text = "" } = record as Record<string, string>;
    return [`${new Date(Number(occurredAt)).toISOString().slice(0, 16)} ${actorId ?? ""} ${type ?? ""} ${text}`.trim()];
  });
  return { said, records, issues };
}

test("a message is a post without a thread, with the day and the channel of the file's name", async () => {
  const { records } = await read(["[09:14] <crimsun> I'm afraid not."]);
  expect(records).toEqual([
    { record: "member", id: "crimsun", name: "crimsun" },
    {
      record: "activity",
      id: "irc:#ubuntu:2004-12-25-#ubuntu.txt:1",
      type: "post",
      actorId: "crimsun",
      occurredAt: Date.UTC(2004, 11, 25, 9, 14),
      channelId: "#ubuntu",
      text: "I'm afraid not.",
    },
  ]);
});

test("actions, notices, relayed and empty messages are messages; a join is a visit, other events are not activities", async () => {
  const { said } = await read([
    "[09:14]  * genii sips a coffee",
    "[09:15] -pikoop:#ubuntu- hello",
    "[09:16] (soundray/#ubuntu) thomas: look",
    "[09:17] <drcode>",
    "=== vassie [~vassie@195.153.177.75]  has joined #ubuntu",
    "=== vassie [~vassie@195.153.177.75]  has left #ubuntu []",
    "=== mode/#ubuntu [+o vassie] by ChanServ",
    "=== genii waves",
  ]);
  expect(said).toEqual([
    "2004-12-25T09:14 genii post sips a coffee",
    "2004-12-25T09:15 pikoop post hello",
    "2004-12-25T09:16 soundray post thomas: look",
    "2004-12-25T09:17 drcode post",
    "2004-12-25T09:17 vassie visit",
    "2004-12-25T09:17 genii post waves",
  ]);
});

describe("a nick", () => {
  test("is the same member in any case, and after a rename", async () => {
    const { said } = await read([
      "[09:14] <Siti> a",
      "=== Siti is now known as siti|away",
      "[09:15] <siti|away> b",
      "=== siti|away is now known as SITI",
      "[09:16] <SITI> c",
    ]);
    expect(said.map((line) => line.split(" ")[1])).toEqual(["siti", "siti", "siti"]);
  });

  test("taken back after a lost connection is the member who had it", async () => {
    const { said } = await read([
      "[09:14] <siti> a",
      "[09:20] <siti_> b",
      "=== siti_ is now known as siti",
      "[09:21] <siti> c",
      "[09:22] <siti_> d",
    ]);
    expect(said.map((line) => line.split(" ")[1])).toEqual(["siti", "siti_", "siti", "siti"]);
  });

  test("of a bot is marked by a list that can be changed, and one that sounds like a bot's is not", async () => {
    const lines = ["[09:14] <ubottu> a", "[09:14] <FloodBot2> a", "[09:14] <robotgeek> a"];
    const botsOf = async (options: ReadIrcLogOptions): Promise<unknown[]> =>
      (await read(lines, options)).records.filter((record) => record["isBot"] === true).map((record) => record["id"]);
    expect(await botsOf({})).toEqual(["ubottu", "floodbot2"]);
    expect(await botsOf({ bots: ["RobotGeek"] })).toEqual(["robotgeek"]);
  });

  test("with brackets may have been written with a space after them", async () => {
    const { said } = await read(["[06:03] <bur[n] er> hi"]);
    expect(said).toEqual(["2004-12-25T06:03 bur{n}er post hi"]);
  });
});

describe("time", () => {
  test("goes on to the next day at midnight, and not when a clock is set back", async () => {
    const { said } = await read(["[23:58] <a> 1", "[23:57] <a> 2", "[00:01] <a> 3"]);
    expect(said.map((line) => line.slice(0, 16))).toEqual(["2004-12-25T23:58", "2004-12-25T23:57", "2004-12-26T00:01"]);
  });

  test.each([
    { timeZone: "Asia/Jakarta", utc: "2004-12-25T02:14" },
    { timeZone: "America/New_York", utc: "2004-12-25T14:14" },
  ])("is that of $timeZone", async ({ timeZone, utc }) => {
    const { said } = await read(["[09:14] <a> 1"], { timeZone });
    expect(said[0]?.slice(0, 16)).toBe(utc);
  });

  test("that daylight saving skips is as long after the gap, and one that comes twice is the first", async () => {
    const berlin = { timeZone: "Europe/Berlin" };
    const skipped = await read(["[02:30] <a> 1"], { ...berlin, date: "2026-03-29" });
    const twice = await read(["[02:30] <a> 1"], { ...berlin, date: "2026-10-25" });
    expect([skipped.said[0]?.slice(0, 16), twice.said[0]?.slice(0, 16)]).toEqual([
      "2026-03-29T01:30",
      "2026-10-25T00:30",
    ]);
  });

  test("needs a date and a time zone that exist", async () => {
    await expect(read(["[09:14] <a> 1"], { name: "log.txt" })).rejects.toMatchObject({ code: "missing-date" });
    await expect(read(["[09:14] <a> 1"], { name: "2004-99-99.txt" })).rejects.toMatchObject({ code: "missing-date" });
    expect(() => readIrcLog("x", { timeZone: "Asia/Atlantis" })).toThrow(/Asia\/Atlantis/);
  });
});

test("bytes that are not UTF-8 and control characters are read all the same", async () => {
  const { said, issues } = await read(["[09:14] <a> caf\xe9 \u000304,12rot\u0003 \u0002fett\u0002\u001b[31m"]);
  expect(said).toEqual(["2004-12-25T09:14 a post café rot fett[31m"]);
  expect(issues).toEqual([]);
});

test("a log without a channel has ids without one", async () => {
  const { records } = await read(["[09:14] <a> 1"], { name: "2004-12-25.txt" });
  expect(records.map(({ id }) => id)).toEqual(["a", "irc:2004-12-25.txt:1"]);
});

test("a line of another format is reported", async () => {
  const { said, issues } = await read(["hello", "[25:00] <a> x", "[09:14] <a> 1"], { onError: "skip" });
  expect(said).toHaveLength(1);
  expect(issues).toEqual([
    expect.stringMatching(/:1: .*\[unknown-line\]$/),
    expect.stringMatching(/:2: .*\[unknown-line\]$/),
  ]);
});
