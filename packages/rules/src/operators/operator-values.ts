/** A duration: seconds, or ISO 8601 text of weeks, days, hours, minutes and seconds. */
export type DurationValue = number | `P${string}`;

/** An instant: ISO 8601 text with an offset, epoch milliseconds or a date. */
export type InstantValue = string | number | Date;

/** A range with one end or both. */
export type RangeValue<End> =
  readonly [from: End, to: End] | { readonly from: End; readonly to?: End } | { readonly to: End; readonly from?: End };

/** A regular expression. */
export type PatternValue = string | { readonly pattern: string; readonly flags?: string };
