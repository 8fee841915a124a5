import { z } from "zod";
import { safely } from "../errors/safe-parse-result.js";
import type { Instant, LocalDate, TimeZone } from "../time/instant.js";
import { checkTimeZone } from "../time/check-time-zone.js";
import { isInstant } from "../time/is-instant.js";
import { isLocalDate } from "../time/is-local-date.js";

/** A short stable id: any text but the empty one. */
export const idSchema: z.ZodString = /* @__PURE__ */ z.string().min(1);

/** A calendar day that exists. */
export const localDateSchema: z.ZodType<LocalDate> = /* @__PURE__ */ z
  .string()
  .refine(isLocalDate, { params: { code: "invalid-date" } })
  .meta({ format: "date" });

/** A point in time. */
export const instantSchema: z.ZodType<Instant> = /* @__PURE__ */ z
  .union([
    z
      .string()
      .refine(isInstant, { params: { code: "invalid-instant" } })
      .meta({ format: "date-time" }),
    z
      .int()
      .refine(isInstant, { params: { code: "invalid-instant" } })
      .meta({ minimum: 0, maximum: 4_133_980_799_999 }),
  ])
  .meta({
    description: "ISO 8601 with an offset or Z, or whole milliseconds since 1970-01-01T00:00:00Z; 1970 to 2100.",
  });

/** A point in time as text alone, as results carry it. */
export const instantTextSchema: z.ZodType<string> = /* @__PURE__ */ z
  .string()
  .refine(isInstant, { params: { code: "invalid-instant" } })
  .meta({ format: "date-time" });

/** An IANA time zone that this runtime knows. */
export const timeZoneSchema: z.ZodType<TimeZone> = /* @__PURE__ */ z
  .string()
  .refine(isTimeZone, { params: { code: "unknown-time-zone" } })
  .meta({ description: "IANA time zone name, such as Asia/Jakarta." });

/** An ISO 4217 code, such as `IDR`. */
export const currencySchema: z.ZodType<string> = /* @__PURE__ */ z
  .string()
  .refine((text) => /^[A-Z]{3}$/.test(text), { params: { code: "invalid-format", format: "currency" } })
  .meta({ pattern: "^[A-Z]{3}$" });

/** An ISO 3166-1 alpha-2 code, such as `ID`. */
export const countrySchema: z.ZodType<string> = /* @__PURE__ */ z
  .string()
  .refine((text) => /^[A-Z]{2}$/.test(text), { params: { code: "invalid-format", format: "country" } })
  .meta({ pattern: "^[A-Z]{2}$" });

/** A well-formed BCP 47 tag, such as `id-ID`. */
export const localeSchema: z.ZodType<string> = /* @__PURE__ */ z
  .string()
  .refine(isLocale, { params: { code: "invalid-format", format: "locale" } });

/** A web or mail address; anything else, such as `javascript:`, could do harm where a report links it. */
export const urlSchema: z.ZodType<string> = /* @__PURE__ */ z
  .string()
  .refine((text) => /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)\S*$/i.test(text), {
    params: { code: "invalid-format", format: "url" },
  })
  .meta({ format: "uri" });

/** A SHA-256 in hexadecimal. */
export const sha256Schema: z.ZodType<string> = /* @__PURE__ */ z
  .string()
  .refine((text) => /^[0-9a-f]{64}$/i.test(text), { params: { code: "invalid-format", format: "sha256" } })
  .meta({ pattern: "^[0-9A-Fa-f]{64}$" });

/** A share, 0..1. */
export const shareSchema: z.ZodNumber = /* @__PURE__ */ z.number().min(0).max(1);

/** A whole number of things, ≥ 0. */
export const countSchema: z.ZodInt = /* @__PURE__ */ z.int().min(0);

/** A refinement's answer where something ends before it begins. */
export function endsInOrder<Row>(
  start: keyof Row & string,
  end: keyof Row & string,
): (row: Row, context: z.core.$RefinementCtx) => void {
  return (row, context) => {
    const [from, to] = [row[start], row[end]];
    if (from === undefined || to === undefined || at(from) <= at(to)) return;
    context.addIssue({
      code: "custom",
      path: [end],
      params: { code: "end-before-start", start: String(from), end: String(to) },
    });
  };
}

function at(value: unknown): number {
  return typeof value === "number" ? value : Date.parse(String(value));
}

function isTimeZone(text: string): boolean {
  return safely(() => checkTimeZone(text)).success;
}

function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
