const pattern = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?(Z|[+-]\d\d(?::?\d\d)?)?$/;

/** What a text tells of a time. */
export interface ParsedTimestamp {
  /** Milliseconds since 1970-01-01T00:00:00Z, as if the text were in UTC where it has no offset. */
  readonly milliseconds: number;
  /** Whether the text has an offset, or `Z`. */
  readonly hasOffset: boolean;
}

/**
 * Reads ISO 8601 with or without an offset, strictly: 30 February is no date, and nothing is guessed.
 *
 * @returns `undefined` when the text is no such time
 */
export function parseTimestamp(text: string): ParsedTimestamp | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [, year = "", month = "", day = "", hour = "0", minute = "0", second = "0", fraction = "", offset] = match;
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(date).toISOString().slice(0, 10) !== `${year}-${month}-${day}`) return undefined;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const time = (Number(hour) * 60 + Number(minute)) * 60_000 + Number(second) * 1000;
  const milliseconds = date + time + Math.floor(Number(`0.${fraction || "0"}`) * 1000);
  if (offset === undefined) return { milliseconds, hasOffset: false };
  if (offset === "Z") return { milliseconds, hasOffset: true };
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(3).replace(":", "") || "0");
  if (hours > 23 || minutes > 59) return undefined;
  const sign = offset.startsWith("-") ? -1 : 1;
  return { milliseconds: milliseconds - sign * (hours * 60 + minutes) * 60_000, hasOffset: true };
}
