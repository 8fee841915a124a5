import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { z } from "zod";
import {
  type Assessment,
  createCatalogue,
  type Decision,
  lintCatalogue,
  type Member,
  type Review,
  RukunError,
  type StrategyProfile,
} from "../index.js";
import en from "../locales/en.json" with { type: "json" };
import id from "../locales/id.json" with { type: "json" };
import {
  activitySchema,
  assessmentSchema,
  communitySchema,
  decisionSchema,
  exactly,
  feedbackItemSchema,
  idSchema,
  InputError,
  inputErrorCodes,
  localDateSchema,
  memberSchema,
  parseWith,
  safeParseWith,
  strategyProfileSchema,
} from "../schemas.js";

const profile = {
  schemaVersion: 1,
  id: "kopi-nusantara",
  asOf: "2026-11-21",
  rubric: { id: "community-strategy", version: "1.0.0" },
  answers: {
    "l1.purpose.plan": { answer: "in-place", evidence: { url: "https://example.org/plan", date: "2026-01-15" } },
    "l1.infra.member-records": { notApplicable: { reason: "n/a" } },
  },
  metrics: { "goals.smart_share": { value: 0.75, n: 4, source: "computed", periodEnd: "2026-11-20" } },
};

/** A copy of the profile with one place changed; `undefined` takes it away. */
function changed(path: readonly string[], value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(profile)) as Record<string, unknown>;
  let owner = copy;
  for (const key of path.slice(0, -1)) owner = owner[key] as Record<string, unknown>;
  const last = String(path.at(-1));
  if (value === undefined) Reflect.deleteProperty(owner, last);
  else owner[last] = value;
  return copy;
}

describe("a strategy profile", () => {
  test("is read as it is", () => expect(parseWith(strategyProfileSchema, profile)).toEqual(profile));

  test.each<[readonly string[], unknown, string]>([
    [["asOf"], undefined, "missing"],
    [["asOf"], "2026-02-30", "invalid-date"],
    [["schemaVersion"], 2, "invalid-value"],
    [["metrics", "goals.smart_share", "value"], "0.75", "invalid-type"],
    [["metrics", "goals.smart_share", "value"], Number.NaN, "invalid-type"],
    [["metrics", "goals.smart_share", "value"], Number.POSITIVE_INFINITY, "invalid-type"],
    [["metrics", "goals.smart_share", "source"], "guess", "invalid-value"],
    [["metrics", "goals.smart_share", "n"], -1, "out-of-range"],
    [["metrics", "goals.smart_share", "periodend"], "2026-11-20", "unknown-key"],
    [["answers", "l1.purpose.plan", "answer"], "in place", "invalid-value"],
    [["answers", "l1.purpose.plan", "evidence", "url"], "javascript:alert(1)", "invalid-format"],
    [["answers", "l1.purpose.plan", "evidence", "sha256"], "abc", "invalid-format"],
    [["answers", "constructor"], {}, "forbidden-key"],
    [["anwsers"], {}, "unknown-key"],
    [["rubric"], [], "invalid-type"],
  ])("with %j set to %j is refused there for %s", (path, value, code) => {
    const result = safeParseWith(strategyProfileSchema, changed(path, value), { file: "p.json" });
    const issues = result.success ? [] : result.error.issues;
    expect(issues).toEqual([expect.objectContaining({ path, code, file: "p.json" })]);
  });

  test("names the key that was meant", () => {
    const result = safeParseWith(
      strategyProfileSchema,
      changed(["metrics", "goals.smart_share", "periodend"], "2026-11-20"),
    );
    expect(result.success ? "" : result.error.message).toBe(
      'metrics["goals.smart_share"].periodend: the key "periodend" is not known here; did you mean "periodEnd"? [unknown-key]',
    );
  });

  test("reports everything that is wrong at once", () => {
    const result = safeParseWith(strategyProfileSchema, { ...profile, id: "", asOf: 3, rubric: {} });
    expect(result.success ? [] : result.error.issues.map(({ path, code }) => [path.join("."), code])).toEqual([
      ["id", "too-short"],
      ["asOf", "invalid-type"],
      ["rubric.id", "missing"],
      ["rubric.version", "missing"],
    ]);
  });
});

describe("parseWith", () => {
  test("throws an error that other copies of the package recognise", () => {
    expect(() => parseWith(memberSchema, {})).toThrow(InputError);
    expect(() => parseWith(memberSchema, {})).toThrow(expect.objectContaining({ code: "missing" }));
    const result = safeParseWith(memberSchema, {});
    expect(RukunError.isInstance(result.success ? undefined : result.error)).toBe(true);
  });

  test("names the nearest time zone", () => {
    const result = safeParseWith(communitySchema, { id: "k", name: "Kopi", timeZone: "Asia/Jakata" });
    expect(result.success ? [] : result.error.describe("id")).toEqual([
      'timeZone: "Asia/Jakata" bukan zona waktu IANA; apakah maksud Anda Asia/Jakarta? [unknown-time-zone]',
    ]);
  });

  test("reports the branch of a union that was meant", () => {
    const schema = z.union([z.object({ file: z.string(), line: z.int() }), z.object({ url: z.string() }), z.string()]);
    const result = safeParseWith(schema, { file: "a", line: "3" });
    expect(result.success ? [] : result.error.issues.map(({ path, code }) => [path, code])).toEqual([
      [["line"], "invalid-type"],
    ]);
    const other = safeParseWith(schema, 3);
    expect(other.success ? [] : other.error.describe("en")).toEqual([
      "expected an object or text, found a number; correct it [invalid-type]",
    ]);
  });

  test("speaks a package's own codes with its own texts, and core's with core's", () => {
    const catalogue = createCatalogue<string>({
      en: { odd: "{value} is odd; add one" },
      id: { odd: "{value} ganjil; tambah satu" },
    });
    const schema = z.object({
      seats: z.int().refine((seats) => seats % 2 === 0, { params: { code: "odd" } }),
      name: z.string(),
    });
    const result = safeParseWith(schema, { seats: 3 }, { catalogue, file: "s.json", line: 1 });
    expect(result.success ? [] : result.error.describe("id")).toEqual([
      "s.json:1 seats: 3 ganjil; tambah satu [odd]",
      "s.json:1 name: ini belum ada; tambahkan teks [missing]",
    ]);
  });

  test("finds forbidden keys however deep, and comes to an end on an object within itself", () => {
    const deep = JSON.parse(`${'{"a":'.repeat(5000)}{"__proto__":1}${"}".repeat(5000)}`) as unknown;
    expect(safeParseWith(z.unknown(), deep).success).toBe(false);
    const loop: Record<string, unknown> = {};
    loop["self"] = loop;
    expect(safeParseWith(z.unknown(), loop).success).toBe(true);
  });

  test("always has a message of one line, whatever the input", () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.constantFrom(strategyProfileSchema, memberSchema, assessmentSchema, decisionSchema),
        (input, schema) => {
          const result = safeParseWith(schema as z.ZodType, input);
          const lines = result.success ? [] : [...result.error.describe("en"), ...result.error.describe("id")];
          for (const line of lines) expect(line).toMatch(/^[^\n]+ \[[a-z-]+\]$/);
        },
      ),
    );
  });
});

test.each([
  ["en", undefined, "occurredAt: this is missing; add a time such as 2026-02-28T14:01:14Z [missing]"],
  ["id", undefined, "occurredAt: ini belum ada; tambahkan waktu seperti 2026-02-28T14:01:14Z [missing]"],
  ["id", true, /^occurredAt: seharusnya waktu seperti 2026-02-28T14:01:14Z, tetapi ditemukan true atau false/],
])("a time is asked for in words (%s, %j)", (locale, occurredAt, line) => {
  const activity = { id: "a", type: "post", actorId: "x", ...(occurredAt === undefined ? {} : { occurredAt }) };
  const result = safeParseWith(activitySchema, activity);
  expect(result.success ? [] : result.error.describe(locale)).toEqual([
    typeof line === "string" ? line : expect.stringMatching(line),
  ]);
});

test.each([
  [activitySchema, { id: 1, type: "post", actorId: 2, occurredAt: {}, attributes: { a: {} } }],
  [feedbackItemSchema, {}],
  [memberSchema, { id: [], joinedAt: {}, isBot: 3 }],
  [strategyProfileSchema, { answers: 3, metrics: { a: { value: "1" } } }],
])("what is expected is said in Indonesian", (schema, input) => {
  const result = safeParseWith(schema as z.ZodType, input);
  const lines = result.success ? [] : result.error.describe("id");
  expect(lines).not.toEqual([]);
  for (const line of lines)
    expect(line).not.toMatch(/ \/ |\b(?:string|number|boolean|object|array|scalar|instant)\b(?![^[]*\])/);
});

test("every code has its text, complete in both languages", () => {
  expect(inputErrorCodes.filter((code) => !Object.hasOwn(en, code))).toEqual([]);
  expect(lintCatalogue({ en, id })).toEqual([]);
});

test("schemas give the hand-written types, and `exactly` refuses any other", () => {
  expectTypeOf<z.output<typeof memberSchema>>().toEqualTypeOf<Member>();
  expectTypeOf<z.output<typeof strategyProfileSchema>>().toEqualTypeOf<StrategyProfile>();
  expectTypeOf<z.output<typeof assessmentSchema>>().toEqualTypeOf<Assessment>();
  expectTypeOf<z.output<typeof decisionSchema>>().toEqualTypeOf<Decision>();
  // @ts-expect-error optional fields are not read
  exactly<Review>()(z.object({ id: idSchema, heldOn: localDateSchema }));
  // @ts-expect-error a field is read that the interface does not have
  exactly<{ readonly id: string }>()(z.object({ id: idSchema, extra: z.string().exactOptional() }));
  // @ts-expect-error the schema is narrower than the interface
  exactly<{ readonly id: string }>()(z.object({ id: z.enum(["a", "b"]) }));
  // @ts-expect-error the schema is wider than the interface
  exactly<{ readonly id: string }>()(z.object({ id: z.string().nullable() }));
});
