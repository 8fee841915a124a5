import { foldNick } from "./nick-identities.js";

/**
 * The nicks that are taken for bots: the services of the networks and the bots of the Ubuntu channels. `*` at the end
 * stands for anything. A name that merely holds "bot" is a person's as often as not.
 */
export const defaultIrcBots: readonly string[] = [
  "ubotu*",
  "ubottu*",
  "ubot*",
  "lubotu*",
  "floodbot*",
  "ubuntulog*",
  "chanserv",
  "nickserv",
  "memoserv",
  "supybot*",
  "meetingology*",
];

/** Makes the test for bots out of nicks, `*` at the end standing for anything. */
export function createBotTest(bots: readonly string[]): (nick: string) => boolean {
  const exact = new Set<string>();
  const prefixes: string[] = [];
  for (const bot of bots) {
    const folded = foldNick(bot);
    if (folded.endsWith("*")) prefixes.push(folded.slice(0, -1));
    else exact.add(folded);
  }
  return (nick) => {
    const folded = foldNick(nick);
    return exact.has(folded) || prefixes.some((prefix) => folded.startsWith(prefix));
  };
}
