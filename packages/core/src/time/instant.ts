/** A point in time: ISO 8601 with an offset or `Z`, or milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = string | number;

/** A calendar day without a time zone, `YYYY-MM-DD`. */
export type LocalDate = string;

/** An IANA time zone name, such as `Asia/Jakarta`. */
export type TimeZone = string;
