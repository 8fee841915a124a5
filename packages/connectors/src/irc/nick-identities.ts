/**
 * Which member a nick stands for in one log. A rename gives the new nick to the member of the old one, unless the new
 * nick was seen before: then both are the member seen first under it, as when someone comes back as `siti_` and takes
 * `siti` again.
 */
export class NickIdentities {
  readonly #members = new Map<string, string>();

  /** The member behind a nick: the first nick the member was seen under, in lower case. */
  memberOf(nick: string): string {
    const key = foldNick(nick);
    const known = this.#members.get(key);
    if (known !== undefined) return known;
    this.#members.set(key, key);
    return key;
  }

  /** Whether a nick was seen in this log. */
  has(nick: string): boolean {
    return this.#members.has(foldNick(nick));
  }

  /** Takes note that a nick became another. */
  rename(nick: string, newNick: string): void {
    const from = foldNick(nick);
    const to = foldNick(newNick);
    const earlier = this.#members.get(to);
    if (earlier === undefined) this.#members.set(to, this.memberOf(nick));
    else this.#members.set(from, earlier);
  }
}

const specials: Readonly<Record<string, string>> = { "[": "{", "]": "}", "\\": "|", "~": "^" };

/** IRC compares nicks without case, and takes `[]\~` for the capitals of `{}|^` (RFC 1459, 2.2). */
export function foldNick(nick: string): string {
  return nick.replace(/[A-Z[\]\\~]/g, (character) => specials[character] ?? character.toLowerCase());
}
